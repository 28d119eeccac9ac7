import type { OutcomeKind } from '../vocabulary.ts';

/** An outcome, from the mailbox, from the user, or from time (silence). `at` is milliseconds since the epoch. */
export interface Outcome {
  readonly outcome: OutcomeKind;
  readonly at: number;
  readonly by: 'mailbox' | 'user' | 'time';
  readonly messageKey: string | null;
  readonly quote: string | null;
}
