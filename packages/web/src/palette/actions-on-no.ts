import type { RejectionDetail } from '../api/types.ts';
import type { RejectionChange } from '../api/use-rejection-change.ts';
import { t } from '../i18n/t.ts';
import type { PaletteItem } from './palette-item.ts';

/** The places on the page of a no that is in the list, in the order of thought. */
const PLACES = [
  { id: 'letter', words: t.palette.letter },
  { id: 'says', words: t.palette.says },
  { id: 'advice', words: t.palette.advice },
  { id: 'answer', words: t.palette.answer },
  { id: 'outcome', words: t.palette.outcome },
];

/** What can be done with the no that is open. */
export function actionsOnNo(
  { status, correction }: RejectionDetail,
  change: (wish: RejectionChange) => Promise<unknown>,
): readonly PaletteItem[] {
  const group = t.palette.thisNo;
  const corrects = (verdict: 'rejection' | 'not-a-rejection') => change({ kind: 'corrections', body: { verdict } });
  if (correction.verdict === 'not-a-rejection')
    return [{ id: 'a-no', group, words: t.palette.aNo, run: () => corrects('rejection') }];
  const settled = status === 'settled';
  return [
    ...PLACES.map(({ id, words }) => ({ id, group, words, run: () => scrollTo(id), landsOn: id })),
    settled
      ? { id: 'reopen', group, words: t.palette.reopen, run: () => change({ kind: 'reopen' }) }
      : { id: 'close', group, words: t.palette.close, run: () => change({ kind: 'close' }) },
    { id: 'not-a-no', group, words: t.palette.notANo, run: () => corrects('not-a-rejection') },
  ];
}

function scrollTo(id: string): undefined {
  document.getElementById(id)?.scrollIntoView();
}
