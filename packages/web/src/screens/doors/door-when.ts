import type { DoorView } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';

/** When one can go through, in words: "until 27 Nov". */
export function doorWhen({ date, closes, standing }: Pick<DoorView, 'date' | 'closes' | 'standing'>): string {
  const day = formatDay(date);
  if (day === '') return standing === 'past' ? t.doorsPage.gone : t.doorsPage.noDay;
  if (closes) return standing === 'past' ? t.doorsPage.untilPast(day) : t.doorsPage.until(day);
  return standing === 'ahead' ? t.doorsPage.from(day) : t.doorsPage.since(day);
}
