import type { DraftInput } from '../draft.ts';
import { capital, smallFirst } from '../first-letter.ts';
import { the } from './answer-of-fact.ts';
import type { Jotting } from './jotting.ts';
import { articledIn, isNamedIn, saysYes } from './of-their-letter.ts';
import { byTime, suiting } from './replied.ts';
import { shapeOfFact } from './shape-of-fact.ts';
import type { SaidAnyway } from './specific-line.ts';
import { wholeSentence } from './whole-sentence.ts';

/** "Insurance sorted now", "two volunteers trained": a thing, and what has been done about it. */
const DONE =
  /^(.{3,50}?) (?:is |are |now |already )?(sorted|done|booked|trained|finished|confirmed|paid|signed|arranged|fixed|in place|ready|on its way|on order|submitted|started|complete|completed|approved|passed|cleaned|cut|added|ordered|insured|registered|agreed|settled|sent|accepted|extended|secured|found)((?: with (?!no\b)\p{L}[\p{L} ]{2,24}?)?(?: now| already| too| since \p{L}+| last \p{L}+| this \p{L}+| yesterday)?)$/iu;
/** "Late September free apart from the 19th." */
const FREE =
  /^((?:(?:early|mid|late|most of|all of|all|the first half of|the second half of|the whole of) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?) (?:is |are |all )?free(?:,? (.{3,50}))?$/i;
/** "Already down to four narrators." */
const ALREADY =
  /^(?:already|now|still|nearly|almost) (?:down|up|back|at|in|on|over|half(?:way)?|working|through|living|free|available|ready|doing|halfway)\b/i;
const NEED = /^(?:need|needs|want|hope|plan|prefer|would need|could do with|love|loved)\b .{3,80}$/i;
const THANKS = /^thank(?:s| (?:her|him|them|you))$/i;
const YES =
  /^(.{3,40}?),? yes(?: please)?$|^yes(?: please)?,? (?:to )?((?!(?:give|keep|put|send|pass|use|show|take|call|ring|tell|book|hold|do|I|we|it|can|could|will|would|am|have|of course)\b).{3,40})$/i;
const GOOD = /^(.{3,40}?),? (?:is |sounds )?(great|grand|super|perfect|ideal|lovely|wonderful|brilliant)$/i;
const PLURAL = /^(?:two|three|four|five|six|some|several|both|all|\d+)\b|[^su]s$/i;
const MOST_SEGMENTS = 4;

/** A note of one thought or several, each of a kind that makes a sentence; null where one of them does not. */
export function inSegments(
  text: string,
  input: DraftInput,
  sentences: readonly string[],
  anyway: SaidAnyway,
): Jotting | null {
  const segments = withOrdinals(text).split(/[,;.] /);
  if (segments.length > MOST_SEGMENTS) return null;
  const said: string[] = [];
  for (const segment of segments) {
    const by = byTime(segment);
    const last = said.at(-1);
    if (by !== null && last !== undefined && last !== '') {
      said[said.length - 1] = `${last.replace(/, with pleasure$/, '')}${by}`;
      continue;
    }
    const one = saidOf(segment, input, sentences, anyway, segments.length > 1);
    if (one === null) return null;
    said.push(one);
  }
  const told = said.filter((one) => one !== '').map((one) => `${capital(one)}.`);
  if (told.length === 0) return { as: 'absorbed' };
  return { as: anyway.offer === null ? 'sentence' : 'beside', text: told.join(' ') };
}

/** One thought as a sentence without its stop; empty where the letter says it anyway, null where it is none of these. */
function saidOf(
  segment: string,
  { reading }: DraftInput,
  sentences: readonly string[],
  anyway: SaidAnyway,
  several: boolean,
): string | null {
  if (THANKS.test(segment)) return '';
  if (saysYes(segment, sentences, anyway.offer) !== null) return '';
  const yes = YES.exec(segment);
  const what = yes?.[1] ?? yes?.[2];
  if (what !== undefined) return `yes to ${articledIn(what, sentences)}, with pleasure`;
  const free = FREE.exec(segment);
  if (free !== null)
    return `I am free ${/\d/.test(free[1] ?? '') ? 'on' : 'in'} ${months(free[1] ?? '')}${free[2] === undefined ? '' : `, ${free[2]}`}`.replace(
      'in all of',
      'all of',
    );
  const suits = suiting(segment);
  if (suits !== null) return suits.slice(0, -1);
  const good = GOOD.exec(segment);
  if (good !== null && isNamedIn(good[1] ?? '', anyway.offer === null ? [] : [anyway.offer.what])) return '';
  if (good !== null && isNamedIn(good[1] ?? '', sentences))
    return `${articledIn(good[1] ?? '', sentences)} sounds ${good[2] ?? ''}`;
  const done = DONE.exec(segment);
  if (done !== null && !/^(?:I|we|it|just|have|has|had|been|already|now)\b/i.test(done[1] ?? '')) {
    const thing = smallFirst(done[1] ?? '');
    const all = PLURAL.test(thing);
    const past = /\b(?:last|yesterday)\b/.test(done[3] ?? '');
    const verb = past ? (all ? 'were' : 'was') : all ? 'are' : 'is';
    const whole = /^(?:two|three|four|five|six|some|several|both|all|\d|my|our|the|a|an)\b/i.test(thing)
      ? thing
      : the(thing);
    return `${whole} ${verb} ${done[2] ?? ''}${done[3] ?? ''}`;
  }
  const we = reading.field === 'tender';
  if (ALREADY.test(segment)) return `${we ? 'we are' : 'I am'} ${smallFirst(segment)}`;
  if (NEED.test(segment)) return `I ${smallFirst(segment)}`.replace(/^I needs/, 'I need');
  // Of a single thought it is not certain whose it is.
  if (!several) return null;
  const shape = shapeOfFact(segment, 'en');
  if ((shape === 'doing' && !/ing (?:me|us)\b/.test(segment)) || shape === 'being') return atPresent(segment, we);
  // "Fixed 3 years": what was done to something, and not by whom.
  if (/^\p{L}+ed (?:\d|for|at|until|by)\b/u.test(segment)) return null;
  // "Framed": a deed that the letter tells of is not the user's.
  const theirs = isNamedIn(/^\p{L}+/u.exec(segment)?.[0] ?? '', sentences);
  return !theirs && (shape === 'did' || shape === 'done') ? wholeSentence(segment, shape, we) : null;
}

function atPresent(segment: string, we: boolean): string | null {
  return FUTURE.test(segment) ? `${we ? 'we are' : 'I am'} ${smallFirst(segment)}` : null;
}

/** What the user is doing, and no memory of what they did together: it names a time, or goes on now. */
const FUTURE =
  /\b(?:in|on|by|from|since|until|next|this|now|already|again|still|currently|already)\b|^(?:starting|moving|working|running|finishing|doing|training|living|available|free|able|based|back|fluent|qualified|certified)\b/i;

function withOrdinals(text: string): string {
  return text
    .replace(
      /(?<!\bthe )(?<=\b(?:from|on|the|by|for|after|before|until) )(\d{1,2}(?:st|nd|rd|th))\b(?! (?:of )?\p{Lu})/gu,
      'the $1',
    )
    .replace(/\bthe the /g, 'the ');
}

function months(text: string): string {
  return smallFirst(text).replace(
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
    capital,
  );
}
