import type { Span } from '@ajar/core';

/** Joins overlapping spans, in order, within `[0, length]`. */
export function joinSpans(spans: readonly Span[], length: number): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(0, span.start);
    const end = Math.min(length, span.end);
    if (start >= end) continue;
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The text with the marked words passed through `style`, line by line so that colours never run over a line end. */
export function renderMarks(text: string, spans: readonly Span[], style: (words: string) => string): string {
  let rendered = '';
  let at = 0;
  for (const { start, end } of joinSpans(spans, text.length)) {
    const words = text.slice(start, end).split('\n');
    rendered += text.slice(at, start) + words.map((line) => (line.trim() === '' ? line : style(line))).join('\n');
    at = end;
  }
  return rendered + text.slice(at);
}
