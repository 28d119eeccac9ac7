import { expect, it } from 'vitest';

import { aNo, profileWith } from './testing/profile-with.ts';

it('what is said twice on one day happened once', async () => {
  const profile = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const { ajar } = profile;
  const [no] = await ajar.list();
  const id = no?.id ?? '';
  const happened = async (pattern: RegExp): Promise<number> =>
    (await ajar.show(id)).timeline.filter(({ text }) => pattern.test(text)).length;
  await ajar.markSent(id);
  profile.setClock('2026-11-26T10:00:05+01:00');
  await ajar.markSent(id);
  expect(await happened(/sent an answer/u)).toBe(1);
  await ajar.recordOutcome(id, 'feedback');
  await ajar.recordOutcome(id, 'feedback');
  await ajar.recordOutcome(id, 'referral');
  expect(await happened(/feedback/u)).toBe(1);
  await ajar.close(id);
  await ajar.reopen(id);
  await ajar.close(id);
  expect(await happened(/let (?:it|this) go|closed/iu)).toBe(2);
  await ajar.reopen(id);
  await ajar.markSent(id);
  profile.setClock('2026-12-20T10:00:00+01:00');
  await ajar.markSent(id);
  expect(await happened(/sent an answer/u)).toBe(3);
});
