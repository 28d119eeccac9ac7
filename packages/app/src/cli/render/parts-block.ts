import type { DraftPart } from '@ajar/core';

import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';
import { PART_WORDS } from '../wording.ts';

interface Letter {
  readonly text: string;
  readonly parts: readonly DraftPart[];
}

/** What a letter is made of: the name of each part, and its words below. */
export function partsBlock({ text, parts }: Letter, width: number, paint: Paint): string {
  const lines = parts.map(
    ({ part, start, end }) =>
      `${paint('dim', PART_WORDS[part])}\n${hang('  ', oneLine(text.slice(start, end)), width)}`,
  );
  const none = 'The parts are not known any more: the words are your own.';
  return `${paint('bold', 'Parts')}\n${lines.length === 0 ? none : lines.join('\n')}`;
}
