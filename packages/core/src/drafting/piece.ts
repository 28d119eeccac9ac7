import type { DraftPartKind } from './draft.ts';
import type { PhraseBook, PhraseGroup } from './phrases/phrase-book.ts';
import type { Situation } from './situation.ts';

/** A sentence or two of a letter, with the part it belongs to and the paragraph it stands in. */
export interface Piece {
  readonly part: DraftPartKind;
  readonly paragraph: number;
  readonly text: string;
  /** May go when the letter grows too long; the highest goes first. */
  readonly spare: number;
  /** Said only where the letter would be curt without it. */
  readonly filler?: boolean;
}

export function piece(part: DraftPartKind, paragraph: number, text: string, spare = 0): Piece {
  return { part, paragraph, text, spare };
}

/** What pieces are made with: what is known, the phrases of the language, and a choice among those that fit. */
export interface Making {
  readonly situation: Situation;
  readonly phrases: PhraseBook['phrases'];
  readonly say: (slot: string, groups: readonly PhraseGroup[] | undefined, as?: Situation) => string;
}

/** The line that only this user could write, with whatever else they said behind it. */
export function specificPiece({ situation, phrases, say }: Making): Piece {
  const line = say('specific', phrases.specific);
  return piece('specific-line', 1, line === '' ? '' : `${line} ${situation.slots['after'] ?? ''}`.trim());
}
