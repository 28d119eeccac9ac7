import type { ReasonKind } from '../vocabulary.ts';

/**
 * Something that somebody said about a no. `stated`: exact words say it; `guessed`: it was read between the lines;
 * `yours`: the user said that this was the reason.
 */
export interface Saying {
  /** The rejection it was said of. */
  readonly id: string;
  readonly kind: ReasonKind;
  /** The sentence, in their words; empty for `yours`. */
  readonly quote: string;
  readonly said: 'stated' | 'guessed' | 'yours';
}

/** What was said of one kind, most often said first; each no counts once. */
export interface SayingGroup<S extends Saying = Saying> {
  readonly kind: ReasonKind;
  /** Stated, and what the user said. */
  readonly stated: readonly S[];
  readonly guessed: readonly S[];
  /** Noes of which it was stated. */
  readonly noes: number;
  /** Noes of which it was only guessed. */
  readonly guessedNoes: number;
}
