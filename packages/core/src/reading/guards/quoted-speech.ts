import type { Span } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';

/** Shorter quotations are titles and names. */
const SHORTEST = 24;
const LONGEST = 1500;

const PAIRS = ['""', '“”', '„“', '«»', '»«'] as const;
const OPENERS = PAIRS.map((pair) => pair.charAt(0));
const CLOSERS: ReadonlyMap<number, string> = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charAt(1)]));

/** Stretches between quotation marks within a paragraph: somebody else's words, told. Linear. */
export function quotedSpeech(passage: Passage): readonly Span[] {
  // Most mail quotes nobody, and looking for single signs takes next to no time.
  if (!OPENERS.some((opener) => passage.text.includes(opener))) return [];
  const spans: Span[] = [];
  for (const { start, end } of passage.author) {
    let at = start;
    while (at < end) {
      const code = passage.text.charCodeAt(at);
      const closer = code !== 34 && code < 0xab ? undefined : CLOSERS.get(code);
      const span = closer === undefined ? null : speechAt(passage.text, at, end, closer);
      if (span !== null) spans.push(span);
      at = span === null ? at + 1 : span.end;
    }
  }
  return spans;
}

function speechAt(text: string, open: number, end: number, closer: string): Span | null {
  const limit = Math.min(end, open + LONGEST);
  for (let at = open + 1; at < limit; at += 1) {
    if (text.charCodeAt(at) === 10 && text.charCodeAt(at + 1) === 10) return null;
    if (text.charAt(at) === closer || (closer === '”' && text.charAt(at) === '"')) {
      return at - open >= SHORTEST ? { start: open, end: at + 1 } : null;
    }
  }
  return null;
}
