import type { OutboxRow } from '../../store/store.ts';

/**
 * The letter of a draft that counts: the one that is to leave, is leaving or has left, else the last that came back; undefined
 * when there is none. Not by time alone: a clock may have been set back between two of them.
 */
export function currentLetter(rows: readonly OutboxRow[]): OutboxRow | undefined {
  const stands = rows.findLast(({ state }) => state !== 'cancelled' && state !== 'returned');
  return stands ?? rows.findLast(({ state }) => state === 'returned');
}
