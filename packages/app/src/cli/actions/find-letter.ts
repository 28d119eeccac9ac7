import type { LetterView } from '../../service/views.ts';
import { UsageError } from '../errors.ts';

type States = ReadonlySet<LetterView['state']>;

/** Letters that have not left for certain. */
const STILL_HERE: States = new Set(['approved', 'waiting', 'sending', 'refused', 'unknown', 'in-drafts', 'taken-out']);

/** Letters that left, and those that came back. */
const GONE: States = new Set(['sent', 'returned']);

/**
 * The letter that an id means, its own or that of its no: of several letters about one no, the one in one of these states, for an older
 * draft may be on its way while a newer one is being written. Null when none is. Throws when that leaves several.
 */
export function findLetter(letters: readonly LetterView[], id: string, states: States): LetterView | null {
  const meant = letters.filter(({ draft, no }) => draft.id.startsWith(id) || no.id.startsWith(id));
  const fitting = meant.filter(({ state }) => states.has(state));
  if (fitting.length > 1) {
    const ids = fitting.map(({ draft }) => draft.id).join(', ');
    throw new UsageError(
      `"${id}" fits ${fitting.length} letters (${ids}). Name one of them; "ajar outbox" shows them.`,
    );
  }
  return fitting[0] ?? null;
}

/** The one that is still here, else one that left or came back. */
export function findAnyLetter(letters: readonly LetterView[], id: string): LetterView | null {
  return findLetter(letters, id, STILL_HERE) ?? findLetter(letters, id, GONE);
}
