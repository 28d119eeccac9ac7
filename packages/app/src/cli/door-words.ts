import type { DoorKind } from '@ajar/core';

import { day } from './text/numbers.ts';
import { DOOR_WORDS } from './wording.ts';

/** A door with its day: "apply again from 2027-03-01", or "by" it where that is the last one. */
export function doorWords({ kind, date, closes }: Dated): string {
  return DOOR_WORDS[kind] + (date === null ? '' : ` ${closes ? 'by' : 'from'} ${day(date)}`);
}

interface Dated {
  readonly kind: DoorKind;
  readonly date: string | null;
  readonly closes: boolean;
}
