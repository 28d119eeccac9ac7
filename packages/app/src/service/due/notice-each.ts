import { sentencesIn } from '@ajar/core';

import { showNotice } from '../../desktop/show-notice.ts';
import type { Context } from '../context.ts';
import { chosenLanguage } from '../language.ts';
import { noteTrouble, notices } from '../notices/notice-setting.ts';
import { stateOf, toSummary } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';

/** What can be told of one at a time. */
export type EachNotice = 'found' | 'door' | 'silence' | 'look-again' | 'answer' | 'proposal' | 'bounce' | 'not-sent';

const WORDS: Readonly<Record<EachNotice, string>> = {
  found: 'A letter came that seems to be a no. It can wait until you are ready.',
  door: 'A day that they named has come.',
  silence: 'A usual wait is over. You are free to let it go.',
  'look-again': 'A draft has lain a night. Read it once more, and decide.',
  answer: 'An answer came.',
  proposal: 'Something may have come of a no.',
  'not-sent': 'Your letter was not sent. Nothing was delivered, and the words are kept.',
  bounce: 'An address did not work. The letter can go to another.',
};

/** Tells of one thing at once, where the user wants to hear of each; who it is about only where they allow it. */
export async function noticeEach(context: Context, what: EachNotice, record: RejectionRecord): Promise<void> {
  const { kind, private: isPrivate } = await context.store.read(notices);
  if (kind !== 'each' || context.demo) return;
  const { organisation, person, from } = toSummary(record, stateOf(record, await context.now()));
  const language = (await context.store.read(chosenLanguage)) ?? 'en';
  const words = sentencesIn(language)[WORDS[what]] ?? WORDS[what];
  const text = isPrivate ? words : `${organisation ?? person ?? from}: ${words}`;
  await noteTrouble(context, await showNotice({ title: 'Ajar', text }));
}
