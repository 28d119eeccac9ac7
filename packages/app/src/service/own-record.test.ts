import { expect, it } from 'vitest';

import type { Advice } from '@ajar/core';

import type { Ajar } from './ajar.ts';
import { aNo, profileWith } from './testing/profile-with.ts';

const NOW = '2026-11-26T11:00:00+01:00';
const ASKED = 21;
const GRANTED = 4;

const ANSWERABLE = `Dear Tom,

Thank you for your application for the role of harbour clerk. We liked it very much. Unfortunately we cannot take it further because you do not live in Hamburg.

Kind regards,
Ann Lee`;

/** Noes for every ask, and one more to ask about. */
const LETTERS = [
  ...Array.from({ length: ASKED }, (_, index) => aNo({ id: `house-${String(index)}` })),
  aNo({ id: 'fresh', text: ANSWERABLE }),
];

async function noesIn(ajar: Ajar): Promise<{ readonly fresh: string; readonly others: readonly string[] }> {
  const noes = await ajar.list();
  const fresh = noes.find(({ from }) => from.includes('fresh'))?.id ?? '';
  return { fresh, others: noes.map(({ id }) => id).filter((id) => id !== fresh) };
}

async function ask(ajar: Ajar, id: string): Promise<void> {
  await ajar.draft(id, { intent: 'ask-again' });
  await ajar.markSent(id);
}

async function adviceOn(ajar: Ajar, id: string): Promise<Advice> {
  const basis = [{ kind: 'answerable-reason' as const, text: 'I am moving to Hamburg in January.' }];
  return (await ajar.tell(id, { basis })).advice;
}

it('tells odds of one’s own with twenty asks that came to an end, and follows corrections', async () => {
  const { ajar } = await profileWith(LETTERS, NOW);
  const { fresh, others } = await noesIn(ajar);
  for (const [index, id] of others.entries()) {
    await ask(ajar, id);
    await ajar.recordOutcome(id, index < GRANTED ? 'reopened' : 'no-again');
  }
  expect(await adviceOn(ajar, fresh)).toMatchObject({
    action: 'ask-again',
    odds: { band: 'between 7 and 41 % of your own 21 asks in this field', source: 'your own record, 21 asks' },
  });
  const [first = '', second = ''] = others;
  await ajar.correct(first, { field: 'grant' });
  expect((await ajar.show(fresh)).advice.odds?.source).toBe('your own record, 20 asks');
  await ajar.correct(second, { verdict: 'not-a-rejection' });
  expect((await ajar.show(fresh)).advice.odds).toBeNull();
  await ajar.correct(first, { field: 'job' });
  expect((await ajar.show(fresh)).advice.odds?.source).toBe('your own record, 20 asks');
});

it('counts an ask once it has come to an end: silence is one', async () => {
  const { ajar, setClock } = await profileWith(LETTERS, NOW);
  const { fresh, others } = await noesIn(ajar);
  for (const id of others) await ask(ajar, id);
  expect((await adviceOn(ajar, fresh)).odds).toBeNull();
  setClock('2027-06-01T11:00:00+02:00');
  expect((await ajar.show(fresh)).advice.odds?.band).toBe('between 0 and 16 % of your own 21 asks in this field');
});
