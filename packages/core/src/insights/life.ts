import type { RejectionState } from '../rejection/derive-rejection.ts';
import type { RejectionEvent } from '../rejection/event.ts';
import type { Field } from '../vocabulary.ts';

/** One no and its life, as figures are made of it. */
export interface Life {
  /** As corrected. */
  readonly field: Field;
  /** When the no was written, milliseconds since the epoch; null when its date is unknown. */
  readonly receivedAt: number | null;
  readonly events: readonly RejectionEvent[];
  /** Derived from these events and today's date. */
  readonly state: RejectionState;
}
