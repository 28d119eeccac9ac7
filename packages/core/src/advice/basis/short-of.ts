import type { Case } from '../case.ts';

const MARK =
  /\b(?:below|under|less than|at least|minimum(?: of)?|from|over|above|more than|needs?|require[sd]?|reach(?:es)?|hit|past|get to|are at)\s(?:[€£$]\s?)?(\d{1,9}(?:[.,]\d{1,3}){0,3})\s?(k|m|%|years?|months?|paying|customers?|clients?|users?|MRR|ARR|words|pages)?/gi;
const FIGURE =
  /(?:[€£$]\s?)?(\d{1,9}(?:[.,]\d{1,3}){0,3})\s?(k|m|%|years?|months?|paying|customers?|clients?|users?|MRR|ARR|words|pages)?/gi;
const LOOKED_AT = 6000;

/** What they name as the least is more than what the user has by now: "not below 20k", "we are at 9k". */
export function isShortOf(facts: Case, text: string): boolean {
  const marks = figuresIn(MARK, facts.author.slice(0, LOOKED_AT));
  if (marks.length === 0) return false;
  const own = figuresIn(FIGURE, text.slice(0, LOOKED_AT));
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
    unit: (found[2] ?? '').toLowerCase().replace(/s$/, ''),
  }));
}
