const MINUTE = 60_000;

/** Waits after the first, second, third ... failure, in milliseconds; the last one from then on. */
export const BACK_OFF: readonly number[] = [1, 2, 5, 15, 60].map((minutes) => minutes * MINUTE);

/** How long to wait after this many failures in a row. */
export function waitAfter(failures: number, waits: readonly number[] = BACK_OFF): number {
  return waits[Math.min(Math.max(failures, 1), waits.length) - 1] ?? MINUTE;
}
