const two = (value: number): string => String(value).padStart(2, '0');

/** `12345` as `12,345`. */
export function count(value: number): string {
  // Small numbers need no knowledge of locales, which takes 10 ms to load.
  return value < 1000 ? String(value) : value.toLocaleString('en-GB');
}

/** `3 noes`, `1 no`. */
export function several(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** All of these counts together. */
export function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, one) => total + one, 0);
}

/** Milliseconds as `8s`, `1m 20s`, `2h 05m`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
  return `${Math.floor(seconds / 3600)}h ${two(Math.floor((seconds % 3600) / 60))}m`;
}

/** An ISO date and time as its day, `2026-11-03`, in the local time zone; a dash when unknown. */
export function day(iso: string | null): string {
  if (iso === null) return '-';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return iso;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '-';
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
