import type { Message } from '../../message/message.ts';
import type { Span } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import { readingTextStart } from '../reading-text.ts';
import { writtenWords } from './written-words.ts';
import type { WrittenWord } from './written-words.ts';

/** Where in a message a stretch stands: names mean different things there. */
export type Place = 'subject' | 'head' | 'body' | 'tail' | 'signature' | 'quoted';

/** The words of a stretch of the text that is read, for names. */
export interface NamePart {
  readonly place: Place;
  readonly words: readonly WrittenWord[];
}

const HEAD = 700;
const TAIL = 500;
const MOST = 5000;
const QUOTED = 1500;

/** The stretches names are looked for in, subject first. Bounded: the beginning of a long letter and its end. */
export function nameParts(message: Message, passage: Passage): readonly NamePart[] {
  const { text, author, signature, quoted } = passage;
  const bodyStart = readingTextStart(message);
  const parts: NamePart[] = [
    { place: 'subject', words: writtenWords(text, { start: 0, end: Math.min(300, message.subject.length) }) },
  ];
  const written = author.filter(({ start }) => start >= bodyStart);
  const end = written.at(-1)?.end ?? bodyStart;
  const start = written[0]?.start ?? bodyStart;
  const tail = Math.max(start + HEAD, end - TAIL);
  const add = (place: Place, from: number, to: number, spans: readonly Span[]): void => {
    for (const span of spans) {
      const cut = { start: Math.max(from, span.start), end: Math.min(to, span.end) };
      if (cut.end > cut.start) parts.push({ place, words: writtenWords(text, cut) });
    }
  };
  const headEnd = lineEndAfter(text, start + HEAD);
  const tailStart = Math.max(headEnd, lineEndAfter(text, tail));
  add('head', start, headEnd, written);
  add('body', headEnd, Math.min(tailStart, start + MOST), written);
  add('tail', tailStart, end, written);
  add('signature', 0, (signature[0]?.start ?? 0) + 1500, signature);
  add('quoted', 0, (quoted[0]?.start ?? 0) + QUOTED, quoted);
  return parts;
}

/** Stretches are divided between lines or sentences, not within a name. */
function lineEndAfter(text: string, at: number): number {
  for (let end = at; end < at + 300 && end < text.length; end += 1) {
    if (text.charCodeAt(end) === 10 || (text.charCodeAt(end) === 46 && text.charCodeAt(end + 1) === 32)) return end + 1;
  }
  return at;
}
