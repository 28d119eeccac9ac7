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

/** The month so many months later, or earlier. */
export function monthAfter(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
