import type { Sentences } from '@ajar/core';

import type { FindingWords } from '../finding-words.ts';
import { accounts } from './accounts.ts';
import { advice } from './advice.ts';
import { away } from './away.ts';
import { add, data } from './data.ts';
import { draft } from './draft.ts';
import { frame } from './frame.ts';
import { cameOfIt, doorsPage, feedbackPage } from './insights.ts';
import { letter } from './letter.ts';
import { list, palette } from './list.ts';
import { llm } from './llm.ts';
import { noesList } from './noes-list.ts';
import { notices } from './notices.ts';
import { organisation } from './organisation.ts';
import { outcomes } from './outcomes.ts';
import { practice } from './practice.ts';
import { sending } from './sending.ts';
import { settings } from './settings.ts';
import { vocabulary } from './vocabulary.ts';
import { watching } from './watching.ts';

/** Every string of the interface. It speaks to somebody who has just been turned down: plain, calm, no hype. */
export const catalogue = {
  locale: 'en-GB',
  ...frame,
  ...vocabulary,
  ...noesList,
  ...settings,
  ...letter,
  advice,
  away,
  draft,
  sending,
  outcomes,
  organisation,
  watching,
  accounts,
  llm,
  notices,
  cameOfIt,
  doorsPage,
  feedbackPage,
  practice,
  data,
  add,
  list,
  palette,
  /** What core and service say, in the language shown, for the screens that show it; null: as they say it. */
  said: (): Promise<Sentences | null> => Promise.resolve(null),
  /** What the tone check says of each kind of words; null: what it says of these. */
  findings: null as FindingWords | null,
};
