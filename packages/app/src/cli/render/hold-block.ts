import type { HoldView } from '../../service/views.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { cut } from '../text/width.ts';
import { hang, wrap } from '../text/wrap.ts';

/** Enough of what was heard to know what is meant. */
const NAMED = 3;

/** Why a draft waits, for people: what was heard in it, and what the ways on are. The calmer words are printed apart. */
export function holdBlock(hold: HoldView, draftId: string, width: number, paint: Paint): string {
  const heard = hold.heard
    .slice(0, NAMED)
    .map(({ quote, message }) => hang('  - ', `“${cut(oneLine(quote), 120)}” ${message}`, width));
  const beside =
    hold.calmer.from === 'yours'
      ? 'The same letter without these words:'
      : 'Without these words little would be left, so here is another letter to the same end:';
  return [
    paint('bold', 'Not approved yet.'),
    wrap(hold.why, width),
    ...heard,
    '',
    `Use the calmer words   save them to a file, then: ajar draft ${draftId} --edit FILE`,
    `Wait till morning      in the morning: ajar approve ${draftId}`,
    `Send it as it is       ajar approve ${draftId} --as-it-is`,
    '',
    beside,
  ].join('\n');
}
