import type { Alternative } from '@ajar/core';

import type { Paint } from '../text/paint.ts';
import { plain } from '../text/plain.ts';
import { partsBlock } from './parts-block.ts';

/** Letters to choose from, numbered; with the parts of each where they are wanted. */
export function alternativesBlock(
  letters: readonly Alternative[],
  width: number,
  paint: Paint,
  withParts: boolean,
): string {
  return letters
    .map((letter, at) => {
      const parts = withParts ? `\n\n${partsBlock(letter, width, paint)}` : '';
      return `${paint('bold', `${at + 1}.`)}\n${plain(letter.text)}${parts}`;
    })
    .join('\n\n');
}
