import type { Span } from '@ajar/core';

/** What to delete so that a part is gone and no hole is left: with a whole paragraph its blank line, with a sentence its space. */
export function partRemoval(text: string, { start, end }: Span): Span {
  const opens = start === 0 || text[start - 1] === '\n';
  const closes = end >= text.length || text[end] === '\n';
  if (opens && closes) return { start, end: skip(text, end, '\n') };
  if (closes) return { start: skipBack(text, start, ' '), end };
  return { start, end: skip(text, end, ' ') };
}

function skip(text: string, from: number, char: string): number {
  let at = from;
  while (text[at] === char) at += 1;
  return at;
}

function skipBack(text: string, from: number, char: string): number {
  let at = from;
  while (at > 0 && text[at - 1] === char) at -= 1;
  return at;
}
