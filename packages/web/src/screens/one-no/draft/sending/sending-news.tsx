import { useState } from 'react';

import type { DraftView } from '../../../../api/types.ts';
import { t } from '../../../../i18n/t.ts';

type Phase = Exclude<keyof typeof t.sending.news, 'takenBack'> | 'still';

/** Says what changed with a letter, once for each change: the seconds that are counted are never read out. */
export function SendingNews({ draft }: { readonly draft: DraftView }) {
  const phase = phaseOf(draft);
  const [seen, setSeen] = useState(phase);
  const [said, setSaid] = useState('');
  if (seen !== phase) {
    setSeen(phase);
    setSaid(newsOf(seen, phase));
  }
  return <output className="sr-only">{said}</output>;
}

function newsOf(before: Phase, now: Phase): string {
  if (now === 'still') return '';
  const takenBack = now === 'open' && (before === 'waiting' || before === 'later');
  return takenBack ? t.sending.news.takenBack : t.sending.news[now];
}

/** Up to this long the waiting is called soon, in milliseconds. */
const SOON = 600_000;

function phaseOf({ status, sending }: DraftView): Phase {
  if (status === 'open') return 'open';
  if (sending === null) return 'still';
  if (sending.state !== 'waiting') return sending.state;
  return sending.leavesAt !== null && Date.parse(sending.leavesAt) - Date.parse(sending.at) > SOON
    ? 'later'
    : 'waiting';
}
