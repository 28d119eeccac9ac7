import { describe, expect, it } from 'vitest';

import { aNo, profileWith } from '../testing/profile-with.ts';
import { bodyMark } from './body-mark.ts';

const TODAY = '2026-11-26T10:00:00+01:00';

async function twoNoes() {
  const { ajar, reopened } = await profileWith([aNo(), aNo({ id: 'no-2' })], TODAY);
  const [one, other] = await ajar.list();
  return { ajar, reopened, one: one?.id ?? '', other: other?.id ?? '' };
}

describe('a draft for another no', () => {
  it('never says what a draft of this one says, also after another start', async () => {
    const { ajar, reopened, one, other } = await twoNoes();
    const theirs = await ajar.draft(other, { intent: 'thank' });
    const mine = await ajar.draft(one, { intent: 'thank' });
    await ajar.saveDraft(mine.id, theirs.text.replace(/^.*,/u, 'Good morning Ann,'));
    const anew = await ajar.draft(other, { intent: 'thank' });
    expect(bodyMark(anew)).not.toBe(bodyMark(theirs));
    const again = await (await reopened()).draft(other, { intent: 'thank' });
    expect(again.text).toBe(anew.text);
  });

  it('may say what no letter says any more', async () => {
    const { ajar, one, other } = await twoNoes();
    const theirs = await ajar.draft(other, { intent: 'thank' });
    const mine = await ajar.draft(one, { intent: 'thank' });
    await ajar.saveDraft(mine.id, theirs.text);
    await ajar.saveDraft(mine.id, `${theirs.text}\n\nP.S. Thank you.`);
    expect((await ajar.draft(other, { intent: 'thank' })).text).toBe(theirs.text);
  });

  it('never says what was approved, though the approval was taken back', async () => {
    const { ajar, one, other } = await twoNoes();
    const theirs = await ajar.draft(other, { intent: 'thank' });
    const mine = await ajar.draft(one, { intent: 'thank' });
    await ajar.saveDraft(mine.id, theirs.text);
    await ajar.approve(mine.id, theirs.text);
    await ajar.withdrawApproval(mine.id);
    await ajar.draft(one, { intent: 'thank', seed: 3 });
    expect(bodyMark(await ajar.draft(other, { intent: 'thank' }))).not.toBe(bodyMark(theirs));
  });

  it('leaves the same no its own words', async () => {
    const { ajar, one } = await twoNoes();
    const first = await ajar.draft(one, { intent: 'thank' });
    expect((await ajar.draft(one, { intent: 'thank' })).text).toBe(first.text);
  });
});
