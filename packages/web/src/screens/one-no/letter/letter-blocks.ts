import type { Zone, ZoneKind } from '@ajar/core';

import type { Mark } from '../../../api/types.ts';
import { markPieces } from './mark-pieces.ts';
import { unwrapped } from './unwrapped.ts';
import type { Piece } from './mark-pieces.ts';

/** A stretch of a message by one author, cut at its marks. */
export interface LetterBlock {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly lines: number;
  readonly marked: boolean;
  readonly pieces: readonly Piece[];
}

/** The message as it is shown, zone by zone. Text no zone covers counts as the author's own. Blank zones are dropped. */
export function letterBlocks(text: string, zones: readonly Zone[], marks: readonly Mark[]): readonly LetterBlock[] {
  const covering = zones.length === 0 ? [{ kind: 'author' as const, start: 0, end: text.length }] : zones;
  const shown = unwrapped(text);
  return covering.flatMap(({ kind, start, end }) => {
    const inner = text.slice(start, end);
    if (inner.trim() === '') return [];
    // Blank lines between zones are made by the page's own spacing.
    const from = start + (inner.length - inner.replace(/^\s*\n/, '').length);
    const to = start + inner.trimEnd().length;
    const pieces = markPieces(shown, marks, from, to);
    const marked = pieces.some(({ says }) => says.length > 0);
    return [{ kind, start: from, lines: text.slice(from, to).split('\n').length, marked, pieces }];
  });
}
