/** A date such as "13. Nov." at the end of a sentence brings its stop along. */
export function oneStop(text: string): string {
  return text.replaceAll(/(?<!\.)\.\.(?!\.)/gu, '.');
}
