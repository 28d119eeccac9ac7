import { holdsIn } from '../../asked-of.ts';
import { the } from './answer-of-fact.ts';
import type { Jotting } from './jotting.ts';
import type { SaidAnyway } from './specific-line.ts';
import { capital, smallFirst } from '../first-letter.ts';

/* What people jot down as their answer: a yes to one of two things, a day that suits, leave to do something. */

const DO_IT =
  /^(?:please )?((?:keep|use|show|take|have|send|call|ring|pass|give|tell|put|book|hold|quote|print|share|forward|feel free|go ahead)(?! \p{L}+ing\b) .{3,90})$/iu;
const YES_IF = /^(.{3,40}?),? yes,? ((?:but only )?if|as long as|provided(?: that)?) (.{4,70})$/i;
const YES_TO = /^(.{3,40}?),? yes(?:,? (?:and )?((?!.{0,30}\bbut\b).{3,40}?),? yes)?(?:, (.{0,40}))?$/i;
/** They name a time. */
export const WHEN =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|week|morning|afternoon|evening|\d{1,2}(?:st|nd|rd|th))\b/i;
const SUITS =
  /^(.{3,50}?),? (?:is |would be |works? |suits? (?:me )?)?(ok|okay|fine|good|great|perfect|works|better|best|suits|well)(?: for me)?$/i;
const ONLY_TIME =
  /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|any (?:day|time|morning|afternoon|evening)|(?:the )?\d{1,2}(?:st|nd|rd|th))\b[^,;.!?]{0,30}$/i;
/** "By end february." */
const BY = /^by (?:the )?(end|start|middle|beginning) (?:of )?(\p{L}+)$/iu;
const MONTHS = /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi;
/** What is done already is none of these. */
const MOST_WORDS = 16;

/** The answer that a fragment gives to something of theirs, as a sentence; null where it gives none. */
export function replied(text: string, { offer }: SaidAnyway, sentences: readonly string[]): Jotting | null {
  if (text.split(' ').length > MOST_WORDS) return null;
  const deed = DO_IT.exec(text)?.[1];
  if (deed !== undefined)
    return {
      as: offer?.kind === 'do-it' || offer?.kind === 'do-so' ? 'done' : 'beside',
      text: `Please ${smallFirst(deed)}.`,
    };
  const yesIf = YES_IF.exec(text);
  if (yesIf !== null)
    return {
      // A yes with a condition is not said again without it.
      as: offer === null ? 'beside' : 'done',
      text: `Yes to ${the(smallFirst(yesIf[1] ?? ''))}, ${(yesIf[2] ?? 'if').toLowerCase()} ${yesIf[3] ?? ''}.`,
    };
  const yes = /^(?:yes|yep|sure)\b/i.test(text) ? null : YES_TO.exec(text);
  // "Edith passive, yes" is no thing to say yes to.
  if (yes !== null && isClean(yes[1] ?? '', sentences) && (yes[2] === undefined || isClean(yes[2], sentences))) {
    const more = yes[2] === undefined ? '' : ` and to ${the(smallFirst(yes[2]))}`;
    const when = byTime(yes[3] ?? '') ?? ', with pleasure';
    return beside(`Yes to ${the(smallFirst(yes[1] ?? ''))}${more}${when}`);
  }
  const suits = suiting(text);
  return suits === null ? null : offer === null ? { as: 'sentence', text: suits } : { as: 'beside', text: suits };
}

/** ", by the end of February"; null where a text says no such time. */
export function byTime(text: string): string | null {
  const by = BY.exec(text);
  return by === null ? null : `, by the ${by[1] ?? ''} of ${capital(by[2] ?? '')}`;
}

/** A thing by its name: its words are the letter's own. */
function isClean(thing: string, sentences: readonly string[]): boolean {
  const words = thing.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = sentences.join(' ').toLowerCase();
  return words.length > 0 && words.length < MOST_OF_THING && words.every((word) => said.includes(word.slice(0, STEM)));
}

const MOST_OF_THING = 5;
const STEM = 5;

function beside(text: string): Jotting {
  return { as: 'beside', text: `${text}.` };
}

/** "February better", "first week July ok", "Saturday after 2": what would suit, as a sentence; null where no time is named. */
export function suiting(text: string): string | null {
  const found = ONLY_TIME.test(text) ? null : SUITS.exec(text);
  const time = (found === null ? ONLY_TIME.exec(text)?.[0] : found[1]) ?? '';
  if (!holdsIn(WHEN, time) || time.includes(',') || /^(?:I|we|it)\b/i.test(time)) return null;
  const how = (found?.[2] ?? 'well').toLowerCase();
  const said = smallFirst(time)
    .replace(/^on (?=\p{L})/u, '')
    .replace(/^(?=(?:first|second|third|last) )/, 'the ')
    .replace(/\b(week) (?=\p{L}+$)/iu, '$1 of ')
    .replace(MONTHS, capital);
  return `${capital(said)} would suit me ${how === 'better' || how === 'best' ? how : 'well'}.`;
}
