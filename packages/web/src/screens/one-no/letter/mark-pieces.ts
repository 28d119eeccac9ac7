import type { Mark } from '../../../api/types.ts';

/** A stretch of text; `says` lists what it was marked for, empty for plain words. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly says: readonly string[];
}

/**
 * Cuts `text[start, end)` at the marks. Marks that overlap become one, so that no words are marked
 * twice; marks outside the range, or with no width, are left out. The pieces joined are the text again.
 */
export function markPieces(text: string, marks: readonly Mark[], start = 0, end = text.length): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const cluster of clusters(marks, start, end)) {
    if (cluster.start > at) pieces.push(piece(text, at, cluster.start, []));
    pieces.push(piece(text, cluster.start, cluster.end, cluster.says));
    at = cluster.end;
  }
  if (at < end) pieces.push(piece(text, at, end, []));
  return pieces;
}

interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly says: readonly string[];
}

function clusters(marks: readonly Mark[], from: number, to: number): readonly Cluster[] {
  const found: Cluster[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, to);
    if (start >= end) continue;
    const last = found.at(-1);
    if (last === undefined || start >= last.end) found.push({ start, end, says: [mark.says] });
    else found[found.length - 1] = join(last, end, mark.says);
  }
  return found;
}

function join(cluster: Cluster, end: number, says: string): Cluster {
  return {
    start: cluster.start,
    end: Math.max(cluster.end, end),
    says: cluster.says.includes(says) ? cluster.says : [...cluster.says, says],
  };
}

function piece(text: string, start: number, end: number, says: readonly string[]): Piece {
  return { start, text: text.slice(start, end), says };
}
