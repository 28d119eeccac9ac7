/** Stands for a character that is somebody else’s words (private use, so no letter): no gap of a pattern crosses it. */
export const MASKED = '\uE000';

const IN_LINE_QUOTES = [
  /"[^"\n]{12,600}"/g,
  /“[^“”\n]{12,600}”/g,
  /„[^„“”\n]{12,600}[“”]/g,
  /«[^«»\n]{12,600}»/g,
  /(?<![\p{L}\p{N}])‘[^‘’\n]{12,600}’(?![\p{L}\p{N}])/gu,
];

const blank = (words: string): string => words.replaceAll(/[^\n]/g, MASKED);

/** Three words or more between quotation marks are cited; one or two may be scorn (your “process”). */
function maskQuotes(text: string): string {
  let out = text;
  for (const quotes of IN_LINE_QUOTES) {
    out = out.replaceAll(quotes, (quoted) => (quoted.trim().split(/\s+/).length >= 3 ? blank(quoted) : quoted));
  }
  return out;
}

/** Lower case without a change of length, so that offsets hold. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  return lowered.length === text.length ? lowered : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A line break inside a wrapped paragraph is a space; after a short line (greeting, sign-off, list) it is a break. */
function unwrap(text: string): string {
  const lines = text.split('\n');
  let out = '';
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined) return out + line;
    out += line + (next !== '' && line.length >= 50 && !line.includes(MASKED) ? ' ' : '\n');
  }
  return out;
}

/**
 * The draft as the rules read it: same length, lower case, straight quotes, soft line breaks joined, other people's words masked.
 * @param own the draft with quoted lines, signature and comments already masked
 */
export function flatten(own: string): string {
  const straight = maskQuotes(own)
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[\t\u00A0\u202F\r]/g, ' ');
  return lower(unwrap(straight));
}
