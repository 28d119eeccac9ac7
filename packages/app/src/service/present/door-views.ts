import { closesOnItsDate } from '@ajar/core';
import type { Reading } from '@ajar/core';

import type { DoorQuoteView } from '../views.ts';

/** The doors of a letter, each with whether its day ends it. */
export function doorViews(reading: Pick<Reading, 'doors' | 'text'>): readonly DoorQuoteView[] {
  return reading.doors.map((door) => ({ ...door, closes: closesOnItsDate(door, reading) }));
}
