import type { Case } from '../advice/case.ts';
import { waitingDoor } from '../advice/steps/step.ts';
import type { DraftInput } from './draft.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';

const BY =
  /\b(?:before|by|until(?: midnight on)?|no later than|ends? (?:at midnight )?on|expires? on) (?:\p{L}+day,? )?(\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/iu;

/** The day by which something may be asked, as the letter has it. */
export function deadlineIn({ reading }: DraftInput): string {
  return reading.language === 'en' ? (BY.exec(reading.text.slice(0, 4000))?.[1] ?? '') : '';
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "Apply again for September entry": the time that they name themselves. */
const TRY_IN =
  /\b(?:apply|try|reapply|re-apply|submit|resubmit|come back|get in touch)(?: again| to us again)? ((?:for|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?(?: entry| intake)?)\b/;

const OPENS_ON =
  /\b(?:window|form|portal|submissions?|call|round|applications?|reading period|season|doors) (?:next )?(?:re-?)?opens? (?:again )?(?:on |in |from )?((?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;
const CLOSES_ON =
  /\bnext (?:deadline|closing date|cut-off|call closes|round closes) ?(?:is |will be |falls |on |: ?){0,2}((?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

/** "in September", with the year when it is not the year of the letter; empty without a date still to come. */
export function whenOf(facts: Case, book: PhraseBook): string {
  const { today, reading } = facts;
  const text = reading.text.slice(0, 6000);
  if (book.language === 'en') {
    const said = TRY_IN.exec(text)?.[1];
    if (said !== undefined) return said;
    const opens = OPENS_ON.exec(text)?.[1];
    if (opens !== undefined) return `from ${opens}`;
    const closes = CLOSES_ON.exec(text)?.[1];
    if (closes !== undefined) return `by ${closes}`;
  }
  const door = waitingDoor(facts);
  const found = ISO.exec(door?.date ?? '');
  const month = found === null ? undefined : book.months[Number(found[2]) - 1];
  // A season or "next year" has a date in the reading; the letter itself named no month.
  if (found === null || month === undefined) return '';
  if (!names(reading.text, month)) return book.language === 'en' ? nextIn(door?.quote ?? '') : '';
  const year = found[1] ?? '';
  const pattern = today?.startsWith(year) === true ? book.when.month : book.when.monthAndYear;
  return pattern.replace('{month}', month).replace('{year}', year);
}

/** "next year", as the letter says it. */
function nextIn(quote: string): string {
  return /\bnext (?:year|season|spring|summer|autumn|fall|winter)\b/i.exec(quote)?.[0].toLowerCase() ?? '';
}

function names(text: string, month: string): boolean {
  return text.toLocaleLowerCase().includes(month.toLocaleLowerCase().slice(0, Math.max(3, month.length - 2)));
}
