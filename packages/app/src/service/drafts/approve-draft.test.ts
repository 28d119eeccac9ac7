import { expect, it } from 'vitest';

import { aNo, profileWith } from '../testing/profile-with.ts';

it('takes remarks to the check out of what is approved, also when the same words are approved twice', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  const { id, text } = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  const noted = text.replace('\n\n', '\n\najar-ignore: boilerplate\n');
  const saved = await ajar.saveDraft(id, noted);
  expect(saved.text).toBe(noted);
  const approved = await ajar.approve(id, noted);
  expect(approved).toMatchObject({ status: 'approved', text });
  for (const { part, start, end } of approved.parts) expect([part, text.slice(start, end)]).not.toContain('');
  expect(approved.parts.map(({ part }) => part)).toEqual(saved.parts.map(({ part }) => part));
  // Another window, or a second press of the button, still has the words with the remark.
  expect(await ajar.approve(id, noted)).toMatchObject({ status: 'approved', text });
  expect(Buffer.from((await ajar.exportDraft(id)).eml).toString()).not.toContain('ajar-ignore');
  await expect(ajar.approve(id, `${noted}!`)).rejects.toMatchObject({ code: 'not-ready' });
});

it('approves no letter that holds nothing but remarks', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  const { id } = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  await ajar.saveDraft(id, 'ajar-ignore: rude\n');
  await expect(ajar.approve(id, 'ajar-ignore: rude\n')).rejects.toMatchObject({ code: 'not-ready' });
});

it('approves no letter that nobody has signed, and says so with the line that waits for a name', async () => {
  const { ajar } = await profileWith([aNo().replace('To: Tom Abara <', 'To: <')], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  const { id, text } = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  const closing = text.split('\n').at(-1) ?? '';
  await expect(ajar.approve(id, text)).rejects.toMatchObject({
    code: 'not-ready',
    message: expect.stringContaining(`“${closing}”`),
  });
  const signed = `${text}\nTom`;
  await ajar.saveDraft(id, signed);
  expect(await ajar.approve(id, signed)).toMatchObject({ status: 'approved' });
});

it('signs with the name that the noes are addressed to, where nothing else tells it', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  expect((await ajar.draft(no?.id ?? '', { intent: 'thank' })).text).toMatch(/\nTom(?: Abara)?$/u);
});
