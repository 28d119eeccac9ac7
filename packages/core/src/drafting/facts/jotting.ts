import { capital } from '../first-letter.ts';

/** A fragment as the letter may say it. */
export type Jotting =
  /** A sentence of its own. */
  | { readonly as: 'sentence'; readonly text: string }
  /** A sentence that says all that an offer of theirs asks; and one that belongs beside the yes to it. */
  | { readonly as: 'done' | 'beside'; readonly text: string }
  /** Words of theirs, as the clause behind "that": "you argued over it". */
  | { readonly as: 'quoted'; readonly text: string }
  /** A thing that they praise, or that was their reason. */
  | { readonly as: 'kept' | 'pondered' | 'yours'; readonly text: string }
  /** What else is said in the letter says it. */
  | { readonly as: 'absorbed' };

/** A fragment made a sentence: capital and stop are put here. */
export function sentence(text: string): Jotting {
  return { as: 'sentence', text: `${capital(text)}.` };
}
