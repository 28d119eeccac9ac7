import { foundIn } from '../../asked-of.ts';
import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';
import { own } from './ahead.ts';
import type { Ahead } from './ahead.ts';
import { timeIn } from './time-in.ts';

const DEBRIEF =
  /\b(?:request|ask for|have|entitled to|offer(?:ed)?|receive|arrange|book|available for|happy to (?:give|offer|arrange|provide)|glad to (?:give|offer|arrange|provide)|pleased to (?:give|offer|arrange|provide)) (?:you )?(?:an? |the |your )?((?:\p{L}+ ){0,2}(?:debrief(?:ing)?(?: (?:call|meeting|session))?|feedback (?:call|meeting|session)|evaluation report|score sheet|assessment summary|feedback(?= (?:in writing|until|by|before|within)\b)))\b/iu;
/** "Feedback will be provided on written request." */
const ON_REQUEST =
  /\b(feedback|comments|scores|an evaluation report) (?:will be|is|are|can be) (?:provided|available|given|offered|obtained|sent)\b[^.;]{0,30}\b(?:on|upon|by) (?:written )?request\b/i;
/** "A breakdown of your score can be provided if you email", "the committee will send a short summary upon request". */
const GIVEN: readonly RegExp[] = [
  /(?:^|[,;:] )((?:An? |The |Your |Our |Further )?(?:\p{L}+ ){0,2}(?:breakdown|summary|scores?|score ?sheets?|comments|notes|feedback|marks|report|reports|reviews?|evaluation|assessment)\b(?: (?:of|on|under|for|from) [^.;,]{3,60}?)?) (?:can|may|will) be (?:provided|sent|given|made available|obtained|had|supplied|shared|requested)\b/iu,
  /\b(?:will|can|shall|happy to|glad to) (?:send|provide|give|share|supply|let you have)(?: you)? ((?:an? |the |your |our )?(?:\p{L}+ ){0,2}(?:breakdown|summary|scores?|score ?sheets?|comments|notes|marks|report|reports|evaluation|assessment)\b(?: (?:of|on|from) [^.;,]{3,40}?)?)(?: (?:up)?on (?:written )?request| if you ask| to (?:anyone|those|applicants|candidates)| to you)?(?=[.;,]|$)/iu,
];

/** The debriefing that a sentence offers, with its time; null where it offers none. `before`: the sentence before it. */
export function debriefIn(sentence: string, before: string): Ahead | null {
  const found = foundIn(DEBRIEF, sentence) ?? foundIn(ON_REQUEST, sentence) ?? firstOf(sentence);
  if (found === null || /\b(?:not|unable|cannot|\w+n['’]t)\b/i.test(sentence)) return null;
  const time = (timeIn(sentence, 'en')?.said ?? standstill(sentence, before)).replace(
    /^(?:by|until|till) /i,
    'before ',
  );
  const thing = named(found[1] ?? 'feedback');
  if (thing === null) return null;
  // "Within 28 days" is for asking, which the answer does.
  const when = time === '' || /^within /i.test(time) ? '' : `, ${own(time)}`;
  return { kind: 'debrief', what: `${thing} that you offer${when}` };
}

/** "During this period", which the sentence before has named. */
function standstill(sentence: string, before: string): string {
  if (!/\bduring (?:this|that|the) (?:standstill )?period\b/i.test(sentence)) return '';
  const end = timeIn(before, 'en')?.said ?? /\buntil (?:midnight on )?\d{1,2} \p{Lu}\p{L}+/u.exec(before)?.[0] ?? '';
  return end.replace(/^(?:until|till)(?: midnight on)? /i, 'before ').replace(/^on /i, 'before ');
}

function firstOf(sentence: string): RegExpExecArray | null {
  for (const pattern of GIVEN) {
    const found = foundIn(pattern, sentence);
    if (found !== null) return found;
  }
  return null;
}

/** "A breakdown of your score": as the answer names it, "the breakdown of my score". */
function named(thing: string): string | null {
  return turned(`the ${smallFirst(thing).replace(/^(?:an?|the|your|our|further|some|any) /i, '')}`);
}
