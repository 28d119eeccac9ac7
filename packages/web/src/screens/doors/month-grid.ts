const DAY = 86_400_000;

/** The days of a month (`2026-12`) by week, Monday first; null where the week belongs to another month. ISO days. */
export function monthGrid(month: string): readonly (readonly (string | null)[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const weeks: (string | null)[][] = [];
  for (let start = monday; isoDay(start).slice(0, 7) <= month; start += 7 * DAY) {
    const days = Array.from({ length: 7 }, (_, at) => isoDay(start + at * DAY));
    weeks.push(days.map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}

/**
 * The day that a key leads to from this one, as in any calendar: arrows by day and week, Home and End within the week, Page Up and
 * Page Down by month. Null for other keys. ISO days.
 */
export function dayAfterKey(key: string, day: string): string | null {
  const at = Date.parse(`${day}T00:00:00Z`);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekday,
    End: 6 - weekday,
  };
  if (key === 'PageUp') return sameDayIn(monthAfter(day.slice(0, 7), -1), day);
  if (key === 'PageDown') return sameDayIn(monthAfter(day.slice(0, 7), 1), day);
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? null : isoDay(at + step * DAY);
}

/** The 31st of a month with fewer days is its last. */
function sameDayIn(month: string, day: string): string {
  const last = isoDay(Date.parse(`${monthAfter(month, 1)}-01T00:00:00Z`) - DAY);
  const same = `${month}${day.slice(7)}`;
  return same > last ? last : same;
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
