import type { DoorQuoteView } from '../api/types.ts';
import { formatDay } from '../i18n/format-date.ts';
import { t } from '../i18n/t.ts';

/** A door in words, with its date: "apply again, from 1 Sep", or "by" it where that is the last day. */
export function doorWords({ kind, date, closes }: Pick<DoorQuoteView, 'kind' | 'date' | 'closes'>): string {
  const day = formatDay(date);
  if (day === '') return t.door[kind];
  return closes ? t.doorBy(t.door[kind], day) : t.doorFrom(t.door[kind], day);
}
