import type { Span } from '../../span.ts';

/** UTF-16 units read from the head and from the tail of what the author wrote. */
const HEAD = 12 * 1024;
const TAIL = 4 * 1024;

/** The first 12 K and the last 4 K of the spans; all of them where they are no longer than that. */
export function withinCap(spans: readonly Span[]): readonly Span[] {
  let total = 0;
  for (const span of spans) total += span.end - span.start;
  if (total <= HEAD + TAIL) return spans;
  const kept: Span[] = [];
  let before = 0;
  for (const span of spans) {
    const length = span.end - span.start;
    const headEnd = span.start + Math.min(length, HEAD - before);
    const tailStart = Math.max(span.start, span.end - (TAIL - (total - before - length)));
    if (headEnd > span.start) kept.push({ start: span.start, end: headEnd });
    if (span.end > Math.max(tailStart, headEnd)) kept.push({ start: Math.max(tailStart, headEnd), end: span.end });
    before += length;
  }
  return kept;
}
