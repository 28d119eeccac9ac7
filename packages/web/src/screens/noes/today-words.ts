import type { TodayView } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';

/** Which day makes a no one for today; empty where its letter is the matter, which its status tells. */
export function todayWords(today: TodayView | null, now = new Date()): string {
  if (today?.why === 'last-day') return t.noes.lastDay(said(today.day, now));
  return today?.why === 'door' ? t.noes.dayCame(said(today.day, now)) : '';
}

function said(day: string | null, now: Date): string {
  const shown = formatDay(day, now);
  return shown === formatDay(now.toISOString(), now) ? t.noes.thisDay : shown;
}
