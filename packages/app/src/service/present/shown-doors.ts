import { sentenceAround } from '@ajar/core';
import type { Reading } from '@ajar/core';

import type { DoorQuoteView } from '../views.ts';
import { doorViews } from './door-views.ts';

/** The doors of a letter, each with the sentence it stands in; without those that another of the same sentence says better. */
export function shownDoors(reading: Pick<Reading, 'doors' | 'text'>): readonly DoorQuoteView[] {
  const found = doorViews(reading).map((door) => ({ ...door, quote: sentenceAround(reading.text, door) }));
  // One sentence may open two doors: the one with the day says it all, and so does the one that says how.
  const dated = new Set(found.filter(({ date }) => date !== null).map(({ quote }) => quote));
  const again = new Set(found.filter(({ kind }) => kind === 'resubmit').map(({ quote, date }) => `${date} ${quote}`));
  return found.filter(({ kind, date, quote }) => {
    if (date === null) return !dated.has(quote);
    return kind !== 'apply-again' || !again.has(`${date} ${quote}`);
  });
}
