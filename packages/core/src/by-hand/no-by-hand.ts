import type { Field, ReasonKind } from '../vocabulary.ts';

/** A no that somebody notes without its letter. */
export interface NoByHand {
  readonly organisation: string | null;
  readonly role: string | null;
  readonly person: string | null;
  /** Of whoever said no; lower case. */
  readonly address: string | null;
  /** When, in milliseconds since the epoch. */
  readonly date: number | null;
  readonly field: Field;
  readonly reason: ReasonKind | null;
  readonly note: string | null;
}
