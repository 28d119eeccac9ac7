/** Mail that was cut into lines has them of about this many characters; longer lines are paragraphs as they were typed. */
const LEAST = 50;
const MOST = 100;

/**
 * A letter whose paragraphs were cut into lines of one width, with spaces where they were cut: it fits a phone then. Only a break
 * that was made because the next word had no room is taken out, so addresses, lists and signatures keep their lines. No character
 * is added or removed: offsets into the text stay true.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width < LEAST || width > MOST) return text;
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      return line + (wasCut(line, next, width) ? ' ' : '\n');
    })
    .join('');
}

const LETTER_FIRST = /^[\p{L}\p{N}(“"'‘«]/u;
const LISTED = /^(?:\d{1,3}[.)]|[a-z][.)])\s/u;

function wasCut(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || line.startsWith('>') || !LETTER_FIRST.test(next) || LISTED.test(next)) return false;
  const [first = ''] = next.split(/\s/u, 1);
  return line.trimEnd().length + 1 + first.length > width;
}
