import type { Case } from '../case.ts';

const UNITS = String.raw`(?:paying (?=customers?|clients?|users?))?(k|m|%|years?|months?|paying|customers?|clients?|users?|MRR|ARR|words|pages)?`;
const FIGURE_SAID = String.raw`(?:[€£$]\s?)?(\d{1,9}(?:[.,]\d{1,3}){0,3})\s?${UNITS}`;

const MARK = new RegExp(
  String.raw`\b(?:below|under|less than|at least|minimum(?: of)?|from|over|above|more than|needs?|require[sd]?|reach(?:es)?|hit|past|get to|are at|(?:want|like|love|need|expect|have|hope) to see|look(?:ing)? for|until (?:you|there) (?:have|has|are|is))\s${FIGURE_SAID}`,
  'gi',
);
const FIGURE = new RegExp(FIGURE_SAID, 'gi');
const LOOKED_AT = 6000;

/** Small numbers are written as words; the first of them is one. */
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const SMALL_WORD =
  /\b(first|one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:paying |new |more )?(?:customer|client|user|year|month)s?\b)/gi;

function inFigures(text: string): string {
  return text.replace(SMALL_WORD, (word) => String(Math.max(0, SMALL.indexOf(word.toLowerCase())) + 1));
}

/** What they name as the least is more than what the user has by now: "not below 20k", "we are at 9k". */
export function isShortOf(facts: Case, text: string): boolean {
  const marks = figuresIn(MARK, inFigures(facts.author.slice(0, LOOKED_AT)));
  if (marks.length === 0) return false;
  const own = figuresIn(FIGURE, inFigures(text.slice(0, LOOKED_AT)));
  return marks.some(({ value, unit }) => {
    const same = own.filter((figure) => unit !== '' && figure.unit === unit);
    return same.length > 0 && same.every((figure) => figure.value < value);
  });
}

interface Figure {
  readonly value: number;
  readonly unit: string;
}

function figuresIn(pattern: RegExp, text: string): readonly Figure[] {
  return [...text.matchAll(pattern)].map((found) => ({
    value: Number((found[1] ?? '').replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')),
    unit: (found[2] ?? '').toLowerCase().replace(/s$/, '').replace('client', 'customer'),
  }));
}
