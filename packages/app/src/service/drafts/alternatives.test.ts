import { describe, expect, it } from 'vitest';

import { aNo, profileWith } from '../testing/profile-with.ts';
import { bodyMark } from './body-mark.ts';

const TODAY = '2026-11-26T10:00:00+01:00';

async function aDraft() {
  const { ajar } = await profileWith([aNo(), aNo({ id: 'no-2' })], TODAY);
  const [one, other] = await ajar.list();
  const facts = { specific: 'your question about the tides' };
  return { ajar, other: other?.id ?? '', draft: await ajar.draft(one?.id ?? '', { intent: 'thank', facts }) };
}

describe('letters to choose from', () => {
  it('begin with the draft as it stands, differ, and say what the user told', async () => {
    const { ajar, draft } = await aDraft();
    const letters = await ajar.alternatives(draft.id, 3);
    expect(letters[0]).toEqual({ text: draft.text, parts: draft.parts });
    expect(new Set(letters.map(bodyMark)).size).toBe(3);
    for (const { text } of letters) expect(text).toContain('your question about the tides');
  });

  it('leave the draft as it is until one is taken, with its parts', async () => {
    const { ajar, draft } = await aDraft();
    const letters = await ajar.alternatives(draft.id, 3);
    expect((await ajar.show(draft.rejectionId)).drafts[0]?.text).toBe(draft.text);
    expect(await ajar.useWording(draft.id, 2)).toMatchObject({ text: letters[1]?.text, parts: letters[1]?.parts });
    await expect(ajar.useWording(draft.id, 3)).rejects.toMatchObject({ code: 'conflict' });
    await expect(ajar.useWording(draft.id, 4)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('leave out what another no was answered with', async () => {
    const { ajar, draft, other } = await aDraft();
    const [, second] = await ajar.alternatives(draft.id, 3);
    const theirs = await ajar.draft(other, { intent: 'thank' });
    await ajar.saveDraft(theirs.id, second?.text ?? '', { parts: second?.parts });
    const marks = (await ajar.alternatives(draft.id, 3)).map(bodyMark);
    expect(marks).toHaveLength(3);
    expect(marks).not.toContain(bodyMark(second ?? { text: '', parts: [] }));
  });

  it('are not for an approved draft', async () => {
    const { ajar, draft } = await aDraft();
    await ajar.approve(draft.id, draft.text);
    await expect(ajar.alternatives(draft.id, 3)).rejects.toMatchObject({ code: 'already-answered' });
  });

  it('are taken with parts that lie in the text', async () => {
    const { ajar, draft } = await aDraft();
    const parts = [{ part: 'greeting', start: 0, end: 999 }] as const;
    await expect(ajar.saveDraft(draft.id, 'Short.', { parts })).rejects.toMatchObject({ code: 'bad-input' });
  });
});
