/** `yyyy-mm-dd`, or null when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day of a moment (milliseconds since the epoch, UTC). */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The first such day that is not before the day of `sent`. */
export function nextTime(sent: number, month: number, day: number): string | null {
  const from = new Date(sent);
  const year = from.getUTCFullYear();
  const thisYear = isoDate(year, month, day);
  return thisYear !== null && thisYear >= dayOf(sent) ? thisYear : isoDate(year + 1, month, day);
}

/** The day that many months or days after `sent`; the last day of a shorter month. */
export function shifted(sent: number, unit: 'month' | 'day', by: number): string {
  const from = new Date(sent);
  if (unit === 'day') return dayOf(sent + by * 86_400_000);
  const month = from.getUTCMonth() + by;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  return dayOf(Date.UTC(from.getUTCFullYear(), month, day));
}

/** The day that many office days after `sent`: Saturdays and Sundays are none. */
export function officeDay(sent: number, by: number): string {
  let day = sent;
  for (let left = by; left > 0; left -= Number(new Date(day).getUTCDay() % 6 !== 0)) day += 86_400_000;
  return dayOf(day);
}

/** The last day of a month. */
export function lastOf(year: number, month: number): string {
  return dayOf(Date.UTC(year, month, 0));
}
