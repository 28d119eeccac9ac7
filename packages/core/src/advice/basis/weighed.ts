import type { Basis } from '../advice.ts';
import type { Case } from '../case.ts';

/** What a basis weighs against the letter: whether it carries an ask or a route, why, and the words it was held against. */
export interface Weighed {
  readonly weight: 'ask' | 'route' | 'later' | 'none';
  readonly text: string;
  readonly quote: string | null;
}

/** One question put to a basis; null leaves it to the next. */
export type Rule = (facts: Case, basis: Basis) => Weighed | null;

export const none = (text: string, quote: string | null = null): Weighed => ({ weight: 'none', text, quote });

export const later = (text: string, quote: string | null = null): Weighed => ({ weight: 'later', text, quote });
