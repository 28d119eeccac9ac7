import type { DraftPart, DraftPartKind, DraftProfile } from './draft.ts';
import type { Piece } from './piece.ts';

export interface Laid {
  readonly text: string;
  readonly parts: readonly DraftPart[];
}

/** Greeting, paragraphs and sign-off as one text, with the range of every part. Each part is one unbroken range. */
export function layOut(greeting: string, pieces: readonly Piece[], signOff: string): Laid {
  let text = '';
  const parts: DraftPart[] = [];
  const add = (part: DraftPartKind, words: string, before: string): void => {
    const start = text.length + before.length;
    text += before + words;
    const last = parts.at(-1);
    if (last?.part === part) parts[parts.length - 1] = { part, start: last.start, end: text.length };
    else parts.push({ part, start, end: text.length });
  };
  add('greeting', greeting, '');
  let paragraph = 0;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    add(piece.part, piece.text, piece.paragraph === paragraph ? ' ' : '\n\n');
    paragraph = piece.paragraph;
  }
  add('sign-off', signOff, '\n\n');
  return { text, parts };
}

const CLOSING =
  /^(?:(?:with )?(?:kind|best|warm|many)?\s?(?:regards|wishes|thanks)|best|sincerely|yours \w{5,10}|all the best|cordialement|bien (?:à vous|cordialement)|mit freundlichen grüßen|(?:viele|liebe|beste|herzliche) grüße|saludos|atentamente|cordiali saluti|atenciosamente|met vriendelijke groet(?:en)?),?$/i;

/** Closing line, name and signature, each once: a signature that brings its own name or closing line keeps it. */
export function signOffFor(closing: string, profile: DraftProfile): string {
  const name = profile.name.replace(/\s+/g, ' ').trim();
  const signature = (profile.signature ?? '')
    .slice(0, 2000)
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '--' && line !== '')
    .slice(0, 8);
  const first = signature[0] ?? '';
  if (CLOSING.test(first.trim())) return signature.join('\n');
  const named = name !== '' && signature.slice(0, 2).some((line) => line.toLowerCase().includes(name.toLowerCase()));
  return [closing, ...(named || name === '' ? [] : [name]), ...signature].join('\n');
}

/** Words as people count them: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).filter((word) => beginsPlainly(word) || /[\p{L}\p{N}]/u.test(word)).length;
}

/** Nearly every word begins with a Latin letter, which needs no pattern. */
function beginsPlainly(word: string): boolean {
  const small = word.charCodeAt(0) | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
