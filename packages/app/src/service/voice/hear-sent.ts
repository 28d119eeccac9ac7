import type { MailHabits } from '@ajar/core';

import type { StoreTransactor } from '../../store/store.ts';
import { heardMails, markOf, putHeardMails, voiceChoice } from './voice-record.ts';

/** Learns from mail the user sent, unless they switched that off or it was learned from before. */
export async function hearSent(
  transactor: StoreTransactor,
  sent: readonly { readonly key: string; readonly habits: MailHabits }[],
): Promise<void> {
  if (sent.length === 0 || !(await voiceChoice(transactor)).on) return;
  const heard = await heardMails(transactor);
  const known = new Map(heard.map((mail) => [mail.mark, mail]));
  for (const { key, habits } of sent) known.set(markOf(key), { mark: markOf(key), habits });
  if (known.size > heard.length) await putHeardMails(transactor, [...known.values()]);
}
