/** German nouns that a time begins with: "Ende September". */
const TIME_NOUN = /^(?:Ende|Anfang|Mitte)(?!\p{L})/u;

/** With a small first letter, but for a German time. The same on every machine, whatever its language. */
export function smallFirst(text: string): string {
  if (TIME_NOUN.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
