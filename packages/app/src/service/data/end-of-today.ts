/** The last moment of the day that it is anywhere on earth by now. */
export function endOfToday(now: number): number {
  const eastmost = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  return Date.parse(`${eastmost}T23:59:59.999Z`);
}
