const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "11 May": the day on which a message was written, as an English letter names it; empty where that is not known. */
export function dayWritten(date: number | null): string {
  return date === null ? '' : DAY_AND_MONTH.format(date);
}
