import { expect, it } from 'vitest';

import { aNo } from '../../../testing/a-no.ts';
import { isNews } from './is-news.ts';

const letter = (key: string, mine = false) => ({ key, mine });
const thread = [letter('no'), letter('own', true), letter('reply')];
const came = { outcome: 'reopened', at: '', by: 'mailbox', quote: null, messageKey: 'reply' } as const;
const news = (facts: Partial<Parameters<typeof isNews>[0]>) =>
  thread.filter((one) => isNews({ ...aNo(), occasion: 'no', thread, ...facts }, one)).map(({ key }) => key);

it('is the letter that waits for a word or an answer of the user', () => {
  expect(news({})).toEqual([]);
  expect(news({ answers: 1, outcomes: [came], occasion: 'good-news' })).toEqual(['reply']);
  expect(news({ answers: 1, proposals: [{ ...came, why: '' }] })).toEqual(['reply']);
  expect(news({ answers: 1 })).toEqual(['reply']);
});

it('is none once that is done', () => {
  expect(news({ answers: 2, outcomes: [came], status: 'waiting' })).toEqual([]);
  expect(news({ answers: 1, outcomes: [came], status: 'settled' })).toEqual([]);
});
