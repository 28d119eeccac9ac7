/** Latin letters with marks and the plain letters they are compared as. */
const MARKED: Readonly<Record<string, string>> = {
  a: 'àáâãäåāăą',
  c: 'çćĉċč',
  d: 'ďđ',
  e: 'èéêëēĕėęě',
  g: 'ĝğġģ',
  i: 'ìíîïĩīĭįı',
  l: 'ĺļľŀł',
  n: 'ñńņňŉ',
  o: 'òóôõöøōŏő',
  r: 'ŕŗř',
  s: 'śŝşš',
  t: 'ţťŧ',
  u: 'ùúûüũūŭůűų',
  y: 'ýÿŷ',
  z: 'źżž',
  ss: 'ß',
  ae: 'æ',
  oe: 'œ',
};

const PLAIN = new Map<string, string>();
for (const [plain, marked] of Object.entries(MARKED)) for (const letter of marked) PLAIN.set(letter, plain);

const ASCII_ONLY = /^[\0-\x7f]*$/u;

/**
 * The form in which words are compared: lower case, accents dropped (`Café` → `cafe`, `groß` → `gross`).
 * The result may be longer than the word; offsets are always those of the original.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  let out = '';
  // NFC only where a decomposed accent may be present, so that `e` + U+0301 compares as `é`.
  for (const letter of lower.normalize('NFC')) out += PLAIN.get(letter) ?? letter;
  return out;
}

/** Folded words in a line, as a set. */
export const folded = (words: string): ReadonlySet<string> => new Set(words.split(' '));
