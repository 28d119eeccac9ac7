import type { Sentences } from './sentences.ts';

/** A sentence with values: the pieces of English between them, and what it says in the other language. */
export interface Template {
  readonly pieces: readonly string[];
  readonly says: string;
}

/** The sentences that have values, those with most words of their own first: they are surest. */
export function templatesOf(sentences: Sentences): readonly Template[] {
  return Object.entries(sentences)
    .filter(([english]) => english.includes('{1}'))
    .map(([english, says]) => ({ pieces: english.split(/\{\d\}/), says }))
    .toSorted((a, b) => wordsIn(b) - wordsIn(a));
}

function wordsIn({ pieces }: Template): number {
  return pieces.join('').length;
}

/** The values that stand between the pieces, in their order; null where the text is another. One pass, no pattern. */
export function matchTemplate({ pieces }: Template, text: string): readonly string[] | null {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return null;
  const values: string[] = [];
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at < 0) return null;
    values.push(text.slice(from, at));
    from = at + piece.length;
  }
  const end = text.length - last.length;
  if (end < from) return null;
  return [...values, text.slice(from, end)];
}
