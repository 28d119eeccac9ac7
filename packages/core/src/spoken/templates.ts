import { sentenceEnds } from './sentence-end.ts';
import type { Sentences } from './sentences.ts';

/** A sentence with values: the pieces of English between them, and what it says in the other language. */
export interface Template {
  readonly pieces: readonly string[];
  /** For each value, whether it may be more than a part of one sentence. */
  readonly holdsSentences: readonly boolean[];
  readonly says: string;
}

/** The sentences that have values, those with most words of their own first: they are surest. */
export function templatesOf(sentences: Sentences): readonly Template[] {
  return Object.entries(sentences)
    .filter(([english]) => english.includes('{1}'))
    .map(([english, says]) => templateOf(english, says))
    .toSorted((a, b) => wordsIn(b) - wordsIn(a));
}

function templateOf(english: string, says: string): Template {
  const pieces = english.split(/\{\d\}/);
  const holdsSentences = pieces.slice(1).map((_, at) => {
    // What begins with a value begins with one sentence: those before it are said by themselves.
    if (at === 0 && pieces[0] === '') return false;
    const isQuoted = /[“"]$/u.test(pieces[at] ?? '');
    return isQuoted || new RegExp(String.raw`\{${at + 1}:(?:said|text)\}`, 'u').test(says);
  });
  return { pieces, holdsSentences, says };
}

function wordsIn({ pieces }: Template): number {
  return pieces.join('').length;
}

/**
 * The values that stand between the pieces, in their order; null where the text is another. One pass, no pattern. A value
 * that is not said to hold sentences holds no end of one: else it would swallow those that stand beside it.
 */
export function matchTemplate(template: Template, text: string): readonly string[] | null {
  const values = valuesIn(template, text);
  if (values === null) return null;
  const swallows = values.some((value, at) => template.holdsSentences[at] !== true && holdsEnd(value));
  return swallows ? null : values;
}

function holdsEnd(value: string): boolean {
  return value.includes('\n') || sentenceEnds(value, 1).length > 0;
}

function valuesIn({ pieces }: Template, text: string): readonly string[] | null {
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
