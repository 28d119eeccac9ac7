import { foundIn, holdsIn } from '../asked-of.ts';
import type { Case } from '../advice/case.ts';
import { waitingDoor } from '../advice/steps/step.ts';
import type { Span } from '../span.ts';
import type { DoorKind } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { MONTHS, monthsOf } from '../months.ts';
import { smallFirst } from './first-letter.ts';
import { isTimeToComeBack } from './particulars/is-invited.ts';
import { timeIn } from './particulars/time-in.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';

/** The English months, one or another. */
const EN = monthsOf('en');

const BY = new RegExp(
  String.raw`\b(?:before|by|until(?: midnight on)?|no later than|ends? (?:at midnight )?on|expires? on) (?:\p{L}+day,? )?(\d{1,2}(?:st|nd|rd|th)? (?:${EN}))\b`,
  'iu',
);

/** What a letter offers to tell, and how much of its sentence is read on either side. */
const OFFERED = /\b(?:debrief\w*|feedback)\b/i;
const AROUND_OFFER = 200;

/** The day by which something may be asked, as the letter has it: that of the debriefing before any other. */
export function deadlineIn({ reading }: DraftInput): string {
  if (reading.language !== 'en') return '';
  const text = reading.text.slice(0, 4000);
  const by = BY.exec(text)?.[1];
  if (by === undefined) return '';
  return BY.exec(offerIn(text))?.[1] ?? by;
}

/** "By 29 May", or before long: when they will hear of what they offer. */
export function soonIn(input: DraftInput): string {
  const by = deadlineIn(input);
  return by === '' ? 'very soon' : `by ${by}`;
}

/** The sentence of the first offer of feedback; empty without one. */
function offerIn(text: string): string {
  const found = foundIn(OFFERED, text);
  if (found === null) return '';
  const before =
    text
      .slice(Math.max(0, found.index - AROUND_OFFER), found.index)
      .split(/[.!?]/)
      .at(-1) ?? '';
  const after = /^[^.!?]*/.exec(text.slice(found.index, found.index + found[0].length + AROUND_OFFER))?.[0] ?? '';
  return before + after;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "Apply again for September entry": the time that they name themselves. */
const TRY_IN = new RegExp(
  String.raw`\b(?:apply|try|reapply|re-apply|submit|resubmit|come back|get in touch)(?: again| to us again)? ((?:for|in) (?:${EN})(?: \d{4})?(?: entry| intake)?)\b`,
);

const OPENS_ON = new RegExp(
  String.raw`\b(?:window|form|portal|submissions?|call|round|applications?|reading period|season|doors) (?:next )?(?:re-?)?opens? (?:again )?(?:on |in |from )?((?:\d{1,2}(?:st|nd|rd|th)? )?(?:${EN}))\b`,
);
const CLOSES_ON = new RegExp(
  String.raw`\bnext (?:deadline|closing date|cut-off|call closes|round closes) ?(?:is |will be |falls |on |: ?){0,2}((?:\d{1,2}(?:st|nd|rd|th)? )?(?:${EN}))\b`,
);

/** "in September", with the year when it is not the year of the letter; empty without a date still to come. */
export function whenOf(facts: Case, book: PhraseBook): string {
  const { today, reading } = facts;
  if (book.language === 'en' && isDateOfAnother(facts)) return nextIn(waitingDoor(facts)?.quote ?? '');
  const named = doorTime(facts, book.language);
  if (named !== '') return named;
  const text = reading.text.slice(0, 6000);
  if (book.language === 'en') {
    const said = foundIn(TRY_IN, text)?.[1];
    if (said !== undefined) return said;
    const opens = foundIn(OPENS_ON, text)?.[1];
    if (opens !== undefined) return `from ${opens}`;
    const closes = foundIn(CLOSES_ON, text)?.[1];
    if (closes !== undefined) return `by ${closes}`;
  }
  const door = waitingDoor(facts);
  const found = ISO.exec(door?.date ?? '');
  const month = found === null ? undefined : MONTHS[book.language][Number(found[2]) - 1];
  // A season or "next year" has a date in the reading; the letter itself named no month.
  if (found === null || month === undefined) return '';
  if (book.language === 'en' && !comesBackIn(text, month, door?.quote ?? '')) return '';
  if (!names(reading.text, month)) return book.language === 'en' ? nextIn(door?.quote ?? '') : '';
  if (isLimit(door?.quote ?? '', month)) return '';
  const year = found[1] ?? '';
  const pattern = isWithinAYear(found[0], today) ? book.when.month : book.when.monthAndYear;
  return pattern.replace('{month}', month).replace('{year}', year);
}

/** Whether a sentence with this month, or the one that opens the door, says that the reader may come back then; in English. */
function comesBackIn(text: string, month: string, quote: string): boolean {
  return text
    .split(/(?<=[.!?])\s|\n/u)
    .some((sentence) => (sentence.includes(month) || sentence.includes(quote)) && isTimeToComeBack(sentence));
}

/** Whose time the letter itself says, in words that a draft can take over. */
const TIMED: ReadonlySet<DoorKind> = new Set<DoorKind>([
  'apply-again',
  'resubmit',
  'keep-on-file',
  'talent-pool',
  'other-roles',
]);
/** A day that the reading took for no date of the door is another's: "thanks for dropping in on Friday". */
const A_DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
/** "On 4 July". */
const A_DATE = /^on \d|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}|\p{Lu}\p{Ll}+ \d{1,2}\b/u;
/** Something opens that day and stays open. */
const OPENS = /\b(?:re-?)?open(?:s|ing)?\b/i;
const CLOSES = /\b(?:close[sd]?|deadline|closing|cut-off)\b/i;
const DEADLINE =
  /\b(?:deadline(?: is|:|,)?|(?:applications|submissions|proposals|entries|bids) are due)(?: by| on| of)? (\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8})/u;
const BETWEEN =
  /\b(?:window|reading period|submissions|portal|form) (?:is|are|runs?|opens?|is open|are open)(?: from)? (\d{1,2}) ?(?:-|–|to) ?(\d{1,2}) (\p{Lu}\p{L}{2,8})/u;
const FOR_ROUND = /\bapplications for (the [^.,;:]{3,40}?) (?:will )?(?:close|open)/i;

/** "by 28 February", "avant le 15 mai": the time of a door that is still to come, as the letter has it; empty where it names none. */
function doorTime({ reading, today }: Case, language: string): string {
  const text = reading.text.slice(0, 6000);
  for (const door of reading.doors) {
    if (!TIMED.has(door.kind) || (door.date !== null && today !== null && door.date <= today)) continue;
    const [before, sentence] = sentenceAt(text, door);
    if (language === 'en' && !isTimeToComeBack(sentence)) continue;
    const deadline = language === 'en' ? foundIn(DEADLINE, sentence)?.[1] : undefined;
    if (deadline !== undefined) return `by ${deadline}`;
    const window = language === 'en' ? foundIn(BETWEEN, sentence) : null;
    if (window !== null) return `between ${window[1] ?? ''} and ${window[2] ?? ''} ${window[3] ?? ''}`;
    const time = (timeIn(sentence, language) ?? (language === 'en' ? null : timeIn(before, language)))?.said;
    if (time === undefined || (door.date === null && A_DAY.test(time))) continue;
    if (language !== 'en') return smallFirst(time);
    if (/^(?:until|till|since|before|by)/i.test(time)) continue;
    // To come back on a day and no other is asked only where something opens or closes on it.
    if (
      holdsIn(A_DATE, time) &&
      !holdsIn(CLOSES, sentence) &&
      !holdsIn(OPENS, sentence) &&
      !/^(?:from|after)/i.test(time)
    )
      continue;
    const round = foundIn(FOR_ROUND, sentence)?.[1];
    const by = holdsIn(CLOSES, sentence)
      ? time.replace(/^(?:on|in|at) /i, 'by ')
      : OPENS.test(sentence)
        ? time.replace(/^on /i, 'from ')
        : smallFirst(time);
    return round === undefined ? by : `for ${round}, ${by}`;
  }
  return '';
}

/** "Next year's regatta is 12 June", "rates rise in April": the day of something else than coming back. */
const OF_ANOTHER =
  /\b(?:regatta|fair|market|festival|event|show|concert|gala|wedding|party|conference|season|rates?|rents?|prices?|fees?|late opening)\b[^.;]{0,20}? (?:is|are|will be|takes place|falls|rises?|goe?s? up|starts?|begins?)\b/i;

function isDateOfAnother(facts: Case): boolean {
  const door = waitingDoor(facts);
  if (door === undefined || door.date === null) return false;
  const [, sentence] = sentenceAt(facts.reading.text.slice(0, 6000), door);
  return OF_ANOTHER.test(sentence) && !RETURNS.test(sentence);
}

const RETURNS =
  /\b(?:open\w*|re-?open\w*|apply|try|submit|submissions?|come back|get (?:back )?in touch|write|ask (?:me|us)|pitch|quote|again|deadline|closes?)\b/i;

/** The sentence that holds a door, behind the one before it. */
function sentenceAt(text: string, { start, end }: Span): readonly [string, string] {
  const ends = [
    // One letter more, so that a sentence that begins here is seen to begin.
    ...text.slice(Math.max(0, start - MOST_BEFORE), start + 1).matchAll(/[.!?…]\s{1,4}(?=[\p{Lu}¿¡])|\n\n/gu),
  ].map((found) => Math.max(0, start - MOST_BEFORE) + found.index + found[0].length);
  const from = ends.at(-1) ?? Math.max(0, start - MOST_BEFORE);
  const stop = /[.!?…](?=\s|$)|\n\n/.exec(text.slice(Math.max(from, end - 1)))?.index ?? text.length;
  return [flat(text.slice(ends.at(-2) ?? from, from)), flat(text.slice(from, Math.max(from, end - 1) + stop + 1))];
}

const MOST_BEFORE = 500;

function isWithinAYear(date: string, today: string | null): boolean {
  if (today === null) return false;
  return monthCount(date) - monthCount(today) < MOST_MONTHS;
}

function monthCount(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}

function flat(part: string): string {
  return part.replace(/\s+/g, ' ');
}

/** Of a month that is nearer nobody says the year. */
const MOST_MONTHS = 10;

/** "Till October": a month up to which something else goes on. */
function isLimit(quote: string, month: string): boolean {
  return new RegExp(
    String.raw`\b(?:till|until|before|by|since|bis|jusqu['’](?:en|au)|hasta) (?:\p{L}+ ){0,2}${month}`,
    'iu',
  ).test(quote);
}

/** "next year", "in the autumn", as the letter says it. */
function nextIn(quote: string): string {
  const next = /\bnext (?:year|season|spring|summer|autumn|fall|winter)\b/i.exec(quote)?.[0].toLowerCase();
  const season = /\b(spring|summer|autumn|fall|winter)\b/i.exec(quote)?.[1]?.toLowerCase();
  return next ?? (season === undefined ? '' : `in the ${season}`);
}

function names(text: string, month: string): boolean {
  return text.toLocaleLowerCase().includes(month.toLocaleLowerCase().slice(0, Math.max(3, month.length - 2)));
}
