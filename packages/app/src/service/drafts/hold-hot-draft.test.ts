import { checkTone, isHot } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import type { Ajar } from '../ajar.ts';
import type { HeldError } from '../ajar-error.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';
import type { Profile } from '../testing/profile-with.ts';
import type { DraftView, HoldView } from '../views.ts';

const EVENING = '2026-11-26T22:30:00+01:00';
const MORNING = '2026-11-27T07:00:00.000Z';

const ANGRY = `Dear Ann,

Thank you for your letter about the role in the harbour office. You clearly did not even read my application. I would be glad to hear of another opening in the spring, if there is one.

I deserve an answer by tomorrow.

Kind regards,
Tom`;

async function draftOf({ ajar }: Profile, text: string): Promise<DraftView> {
  const [no] = await ajar.list();
  const draft = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  return ajar.saveDraft(draft.id, text);
}

/** Why it is not approved. */
async function held(ajar: Ajar, draft: DraftView): Promise<HoldView> {
  const error = await ajar.approve(draft.id, draft.text).catch((failure: unknown) => failure);
  expect(error).toMatchObject({ name: 'AjarError', code: 'held-till-morning' });
  return (error as HeldError).hold;
}

describe('approving a draft that sounds angry', () => {
  it('is held until the morning, with what was heard and calmer words beside it', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const hold = await held(profile.ajar, await draftOf(profile, ANGRY));
    expect(hold.until).toBe(MORNING);
    expect(hold.why).toContain('Friday 27 November, 8:00');
    expect(hold.heard.map(({ quote }) => quote).join(' ')).toMatch(/did not even read.*deserve/);
    expect(hold.calmer.from).toBe('yours');
    expect(hold.calmer.text).toContain('I would be glad to hear of another opening');
    expect(isHot(checkTone({ text: hold.calmer.text }))).toBe(false);
    const [no] = await profile.ajar.list();
    const detail = await profile.ajar.show(no?.id ?? '');
    expect(detail.drafts[0]).toMatchObject({ status: 'open', heldUntil: MORNING, text: ANGRY });
  });

  it('is not held when the words are calm, whatever the hour', async () => {
    const profile = await profileWith([aNo()], '2026-11-27T02:00:00+01:00');
    const draft = await draftOf(profile, ANGRY.replace(/You clearly[^.]*\. |I deserve[^.]*\.\n\n/g, ''));
    expect((await profile.ajar.approve(draft.id, draft.text)).status).toBe('approved');
  });

  it('offers words of our own where too little would be left', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const hold = await held(
      profile.ajar,
      await draftOf(profile, 'You clearly did not even read it. I deserve better.'),
    );
    expect(hold.calmer.from).toBe('scratch');
    expect(hold.calmer.text).toMatch(/^(?:Dear|Hello|Hi) Ann/);
  });

  it('can be done all the same, as it is', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const draft = await draftOf(profile, ANGRY);
    const approved = await profile.ajar.approve(draft.id, draft.text, { asItIs: true });
    expect(approved).toMatchObject({ status: 'approved', text: ANGRY });
  });

  it('can be done in the morning when nobody touched it, also after another start', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const draft = await draftOf(profile, ANGRY);
    await held(profile.ajar, draft);
    profile.setClock('2026-11-27T07:59:00+01:00');
    expect((await held(profile.ajar, draft)).until).toBe(MORNING);
    profile.setClock('2026-11-27T08:00:00+01:00');
    const ajar = await profile.reopened();
    expect((await ajar.approve(draft.id, draft.text)).status).toBe('approved');
  });

  it('waits anew when other angry words were put in', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const draft = await draftOf(profile, ANGRY);
    await held(profile.ajar, draft);
    profile.setClock('2026-11-27T09:00:00+01:00');
    const changed = await profile.ajar.saveDraft(draft.id, `${ANGRY}\n\nP.S. Shame on you.`);
    expect(changed.heldUntil).toBeNull();
    expect((await held(profile.ajar, changed)).until).toBe('2026-11-28T07:00:00.000Z');
  });

  it('counts as morning only what comes after the first try', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const draft = await draftOf(profile, ANGRY);
    profile.setClock('2026-11-28T12:00:00+01:00');
    expect((await held(profile.ajar, draft)).until).toBe('2026-11-29T07:00:00.000Z');
  });
});

describe('letting a draft lie', () => {
  const CALM = 'Dear Ann,\n\nThank you for your letter, and for the time that you took.\n\nKind regards,\nTom';

  it('is for any letter: it becomes due in the morning, and may be approved before', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const draft = await draftOf(profile, CALM);
    const lying = await profile.ajar.holdDraft(draft.id);
    expect(lying).toMatchObject({ status: 'open', heldUntil: MORNING, heldByWish: true });
    expect((await profile.ajar.digest()).counts).toMatchObject({ inHand: 0, toReadAgain: 0 });
    expect(await profile.ajar.holdDraft(draft.id)).toEqual(lying);
    profile.setClock(MORNING);
    await profile.ajar.runDue({ until: 'idle' });
    expect((await profile.ajar.digest()).items).toContainEqual(expect.objectContaining({ why: 'to-read-again' }));
    const tomorrow = await profile.ajar.holdDraft(draft.id);
    expect(tomorrow.heldUntil).toBe('2026-11-28T07:00:00.000Z');
    expect((await profile.ajar.approve(draft.id, CALM)).status).toBe('approved');
    await expect(profile.ajar.holdDraft(draft.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('ends when the words change, and is no way round the hold of angry ones', async () => {
    const profile = await profileWith([aNo()], EVENING);
    const draft = await draftOf(profile, CALM);
    await profile.ajar.holdDraft(draft.id);
    const changed = await profile.ajar.saveDraft(draft.id, ANGRY);
    expect(changed.heldUntil).toBeNull();
    await profile.ajar.holdDraft(draft.id);
    expect((await held(profile.ajar, changed)).until).toBe(MORNING);
  });
});
