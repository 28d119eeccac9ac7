import type { RejectionState } from '../rejection/derive-rejection.ts';
import type { RejectionEvent } from '../rejection/event.ts';
import type { Outcome } from '../rejection/outcome.ts';
import type { Field, Intent } from '../vocabulary.ts';

/** One no and its life, as figures are made of it. */
export interface Life {
  /** As corrected. */
  readonly field: Field;
  /** When the no was written, milliseconds since the epoch; null when its date is unknown. */
  readonly receivedAt: number | null;
  readonly events: readonly RejectionEvent[];
  /** Derived from these events and today's date. */
  readonly state: RejectionState;
  /** Null where the no was not answered. */
  readonly answer: Answer | null;
}

/** How the user answered a no: what was asked at most, and when the first letter left. */
export interface Answer {
  readonly at: number;
  /** Null where a letter was seen and its words are not known. */
  readonly intent: Intent | null;
  /** False while every letter came back undelivered. */
  readonly arrived: boolean;
  /** What came after the first letter, time's silence included, oldest first. */
  readonly brought: readonly Outcome[];
}
