import type { DraftPart } from '@ajar/core';

/** A letter whose parts stand in another order, and where the moved one is now. */
export interface MovedPart {
  readonly text: string;
  readonly parts: readonly DraftPart[];
  readonly at: number;
}

/**
 * A part changes places with the one before or after it. What stands between them stays: every paragraph keeps its blank
 * line. Null where it cannot go.
 */
export function partMove(text: string, parts: readonly DraftPart[], at: number, by: -1 | 1): MovedPart | null {
  const first = parts[Math.min(at, at + by)];
  const second = parts[Math.max(at, at + by)];
  if (first === undefined || second === undefined || staysInPlace(first) || staysInPlace(second)) return null;
  const ahead = text.slice(second.start, second.end);
  const between = text.slice(first.end, second.start);
  const behind = text.slice(first.start, first.end);
  const from = first.start + ahead.length + between.length;
  const swapped: readonly DraftPart[] = [
    { part: second.part, start: first.start, end: first.start + ahead.length },
    { part: first.part, start: from, end: from + behind.length },
  ];
  const low = Math.min(at, at + by);
  return {
    text: text.slice(0, first.start) + ahead + between + behind + text.slice(second.end),
    parts: [...parts.slice(0, low), ...swapped, ...parts.slice(low + 2)],
    at: at + by,
  };
}

/** A greeting stays first, a sign-off last. */
export function staysInPlace({ part }: DraftPart): boolean {
  return part === 'greeting' || part === 'sign-off';
}
