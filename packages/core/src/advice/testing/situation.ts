import type { Action } from '../../vocabulary.ts';
import type { AdviceContext } from '../advice.ts';
import type { LetterSketch } from './make-letter.ts';

/** A letter, what is known beside it, and what a careful friend would do, with the reason in a sentence. */
export interface Situation {
  readonly why: string;
  readonly letter: LetterSketch;
  readonly context?: AdviceContext;
  readonly action: Action;
  readonly locked?: true;
  readonly notBefore?: string;
  readonly to?: string | null;
  /** What would do harm here, beside asking under a lock. */
  readonly never?: readonly Action[];
}
