/** A written date as people say it: French has "1er mars", and Intl writes "1 mars". `locale` is a BCP 47 tag. */
export function firstOfMonth(date: string, locale: string): string {
  return locale.startsWith('fr') ? date.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : date;
}
