import { expect, it } from 'vitest';

import { aNo } from '../../../testing/a-no.ts';
import { isNews } from './is-news.ts';

const thread = [{ key: 'no' }, { key: 'own' }, { key: 'reply' }];
const came = { outcome: 'reopened', at: '', by: 'mailbox', quote: null, messageKey: 'reply' } as const;
const news = (facts: Partial<Parameters<typeof isNews>[0]>) =>
  thread.filter((one) => isNews({ ...aNo(), occasion: 'no', unsaid: null, ...facts }, one)).map(({ key }) => key);

it('is the letter that waits for a word or an answer of the user', () => {
  expect(news({})).toEqual([]);
  expect(news({ outcomes: [came], occasion: 'good-news' })).toEqual(['reply']);
  expect(news({ proposals: [{ ...came, why: '' }] })).toEqual(['reply']);
  expect(news({ unsaid: { at: '', messageKey: 'reply' } })).toEqual(['reply']);
});

it('is none once that is done', () => {
  expect(news({ outcomes: [came] })).toEqual([]);
});
