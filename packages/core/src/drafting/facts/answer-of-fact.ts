import { holdsIn } from '../../asked-of.ts';
import type { DraftInput } from '../draft.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import { smallFirst } from '../first-letter.ts';

/** "yes I do websites", "I'll take David up on it", "happy to": what answers them, as a sentence; null where it does not. */
export function answerIn(fact: string, { reading }: DraftInput): string | null {
  const yes = /^(?:yes|yep|yeah|sure)[,.;:!]{0,3}\s(?:please[,.]? )?(.*)$/is.exec(fact)?.[1];
  if (yes !== undefined) return saidYes(yes, reading.text.slice(0, 6000));
  if (/^(?:accept|take up|take|join|attend|present|come) (?!me\b|us\b)/i.test(fact))
    return `I would be very glad to ${smallFirst(fact)}.`;
  const glad = /^(?:(?:very )?(?:happy|glad|delighted) to|would (?:love|like) to|can|could|will) \p{L}/iu.test(fact);
  if (glad)
    return /^(?:can|could|will|would)/i.test(fact)
      ? `I ${smallFirst(fluent(fact))}.`
      : `I would be ${smallFirst(fact)}.`;
  return STANDS_READY.test(fact) ? `${fluent(fact)}.` : null;
}

/** What stands behind the yes, as one sentence with it. */
function saidYes(rest: string, letter: string): string {
  const to = /^to (.*)$/is.exec(rest)?.[1];
  if (to !== undefined) return `Yes to ${to}, with pleasure.`;
  if (BARE_VERB.test(rest)) return `Yes, I ${smallFirst(fluent(rest))}.`;
  if (DO_IT.test(rest)) return `Yes, please ${rest.replace(/, (?=(?:could|can|will|would|am|have)\b)/i, '; I ')}.`;
  if (shapeOfFact(rest, 'en') === 'being') return `Yes, I am ${smallFirst(fluent(rest))}.`;
  if (/^of course,? /i.test(rest)) return `Yes, of course; ${rest.replace(/^of course,? /i, '')}.`;
  const short = shapeOfFact(rest, 'en') === 'thing' && rest.split(' ').length <= MOST_OF_THING && !rest.includes(',');
  if (holdsIn(HAVE_YOU, letter) && /^(?:one|an?|two|three|some|several)\b/i.test(rest)) return `Yes, I have ${rest}.`;
  return short ? `Yes please, to ${the(rest)}.` : `Yes, ${fluent(rest)}.`;
}

const MOST_OF_THING = 4;
const DO_IT =
  /^(?:keep|send|put|pass|go ahead|give|add|save|hold|use|forward|introduce|book|call|ring|tell|mention|do|share)\b/i;

/** `yes`: a yes that goes on; `done`: one that says all; `ready`: what the user could do, beside what they offer. */
export function answersHow(answer: string): string {
  if (answer.startsWith('Yes')) return 'yes';
  return answer.startsWith('I would be very glad to') || /says yes/.test(answer) ? 'done' : 'ready';
}

const BARE_VERB = /^(?:could|can|will|would|have|am|do|did|was|know|may|might)\b/i;
const HAVE_YOU = /\b(?:do you have|have you(?: got)?|got anything)\b[^.?]{0,80}\?/i;
const STANDS_READY =
  /^(?:I['’](?:ll|d)|I (?:will|would|can|could)|we['’](?:ll|d)|we (?:will|would|can|could)|\p{Lu}\p{Ll}+ (?:would|could|can|will|says yes|is (?:very )?keen))\b/u;

/** Thoughts that were strung together with commas, joined. */
function fluent(text: string): string {
  return text.replace(
    /, (?:and )?(?=(?:did|made|built|ran|wrote|designed|worked|taught|led|have|had|can|could|will|know)\b)(?!.*\band\b)/i,
    ', and ',
  );
}

/** With its article, unless it has one or is a name. */
export function the(thing: string): string {
  return /^(?:the|that|this|a|an|my|our|your|why|how|what|\p{Lu})\b/u.test(thing) && !/^\p{Lu}\p{Ll}/u.test(thing)
    ? thing
    : `the ${smallFirst(thing)}`;
}
