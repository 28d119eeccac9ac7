/** "11 May": the day on which a message was written, as an English letter names it; empty where that is not known. */
export function dayWritten(date: number | null): string {
  if (date === null) return '';
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}
