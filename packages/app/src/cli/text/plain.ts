/**
 * Control characters (a terminal would obey them) and the characters that turn the order of text
 * round (they make a letter look as if it said something else). Tab and newline stay.
 */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a stranger made safe to print on a terminal. One character for one, so offsets still hold. */
export function plain(text: string): string {
  return text.replaceAll(UNSAFE, (character) => (character === '\r' ? ' ' : '\uFFFD'));
}

/** `plain`, on one line. */
export function oneLine(text: string): string {
  return plain(text).replaceAll(/\s+/gu, ' ').trim();
}
