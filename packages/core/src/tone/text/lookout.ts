import type { Span } from '../../span.ts';
import { literalOf } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/** One pattern of a rule: it is looked into when a sentence first calls for it, which is seldom. */
export interface Lookout {
  readonly literal: () => string;
  readonly expression: () => RegExp;
}

/** @param make makes the expression of a source */
export function lookout(source: string, make: (source: string) => RegExp): Lookout {
  let literal: string | null = null;
  let made: RegExp | null = null;
  return { literal: () => (literal ??= literalOf(source)), expression: () => (made ??= make(source)) };
}

/** Whether any of them is in the sentence. */
export function anyIn({ flat }: Sentence, lookouts: readonly Lookout[]): boolean {
  return lookouts.some(({ literal, expression }) => flat.includes(literal()) && flat.search(expression()) !== -1);
}

/** The matches in one sentence; of those that overlap the first and longest. */
export function matchesIn({ flat, start }: Sentence, lookouts: readonly Lookout[]): readonly Span[] {
  const found: Span[] = [];
  for (const { literal, expression } of lookouts) {
    if (!flat.includes(literal())) continue;
    for (const match of flat.matchAll(expression()))
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  let end = -1;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      const apart = span.start >= end;
      if (apart) ({ end } = span);
      return apart;
    });
}
