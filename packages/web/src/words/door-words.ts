import { closesOnItsDate } from '@ajar/core';
import type { DoorKind } from '@ajar/core';

import { formatDay } from '../i18n/format-date.ts';
import { t } from '../i18n/t.ts';

/** A door in words, with its date: "apply again, from 1 Sep". */
export function doorWords(kind: DoorKind, date: string | null): string {
  const day = formatDay(date);
  if (day === '') return t.door[kind];
  return closesOnItsDate(kind) ? t.doorBy(t.door[kind], day) : t.doorFrom(t.door[kind], day);
}
