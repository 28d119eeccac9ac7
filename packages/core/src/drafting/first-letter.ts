/** With a small first letter. The same on every machine, whatever its language. */
export function smallFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
