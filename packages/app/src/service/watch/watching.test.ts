import { describe, expect, it } from 'vitest';

import { openStore } from '../../store/open-store.ts';
import type { Ajar } from '../ajar.ts';
import { bounce, myAnswer, newThread, reply } from '../testing/letters.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';
import type { RejectionDetail } from '../views.ts';

const NOW = '2026-11-26T10:00:00Z';
const PLAIN_NO =
  'Dear Tom,\n\nThank you for asking. Unfortunately we will not be able to reconsider your application; the position has been filled.\n\nAnn';

async function theNo(ajar: Ajar): Promise<RejectionDetail> {
  const [row] = await ajar.list();
  return ajar.show(row?.id ?? '');
}

describe('an answer that came back', { timeout: 30_000 }, () => {
  it('is an address to mend: told plainly, not offered again, and the same words go to another', async () => {
    const no = aNo().replace('To: Tom', 'Cc: Bo Berg <bo@no-1.example>\nTo: Tom');
    const { ajar } = await profileWith([no, myAnswer(), bounce({})], NOW);
    const detail = await theNo(ajar);
    expect(detail).toMatchObject({ status: 'to-decide', answers: 0, silence: null, outcomes: [] });
    expect(detail.bounce).toEqual({
      address: 'ann@no-1.example',
      why: 'There is no such address. It said: “550 no such user”',
      at: '2026-11-26T08:05:00.000Z',
      permanent: true,
    });
    expect(detail.replyable.to).toBeNull();
    expect(detail.otherAddresses).toEqual([{ address: 'bo@no-1.example', why: 'Bo Berg. It was in copy.' }]);
    await expect(ajar.mendAddress(detail.id, 'ann@no-1.example')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(ajar.mendAddress(detail.id, 'x@y.example\r\nBcc: z@y.example')).rejects.toMatchObject({
      code: 'bad-input',
    });
    const draft = await ajar.mendAddress(detail.id, 'Bo@no-1.example');
    expect(draft).toMatchObject({ to: 'bo@no-1.example', status: 'open', intent: 'ask-again' });
    expect(draft.text).toContain('Thank you for letting me know');
    expect((await ajar.approve(draft.id, draft.text)).status).toBe('approved');
  });

  it('leaves what was advised on the no as it was: it says nothing about the letter', async () => {
    const text =
      'Dear Tom,\n\nThank you for three good conversations. We gave the place to Ana in the end, and it was close. I would be glad to tell you what decided it, if you like.\n\nAnn';
    const { ajar, receive } = await profileWith([aNo({ text })], NOW);
    const { action, locked } = (await theNo(ajar)).advice;
    expect(action).toBe('ask-feedback');
    await receive(myAnswer(), bounce({}));
    const { bounce: came, advice } = await theNo(ajar);
    expect(came).toMatchObject({ permanent: true });
    expect(advice).toMatchObject({ action, locked, to: null });
  });

  it('tells no customs of writing where nothing is to be written', async () => {
    const { ajar } = await profileWith([aNo({ text: `${PLAIN_NO}\n\nPlease do not write to me again.` })], NOW);
    const { advice, customs } = await theNo(ajar);
    expect(advice).toMatchObject({ action: 'let-go', locked: true });
    expect(customs).toEqual([]);
  });

  it.each(['Thu, 26 Nov 2026 08:59:59 +0100', 'Thu, 26 Nov 2026 06:00:00 +0100'])(
    'is told although the clock of the server is behind ours (%s)',
    async (date) => {
      const { ajar } = await profileWith([aNo(), myAnswer(), bounce({ date })], NOW);
      const detail = await theNo(ajar);
      expect(detail).toMatchObject({ status: 'to-decide', answers: 0, bounce: { permanent: true } });
      await ajar.mendAddress(detail.id, 'bo@no-1.example');
      expect(await theNo(ajar)).toMatchObject({ status: 'drafting' });
    },
  );

  it('frees the place of a letter that Ajar made, for the mended one', async () => {
    const profile = await profileWith([aNo()], NOW);
    const { ajar, receive } = profile;
    const { id } = await theNo(ajar);
    const draft = await ajar.draft(id, { intent: 'thank' });
    await ajar.approve(draft.id, draft.text);
    const { eml } = await ajar.exportDraft(draft.id);
    const sent = Buffer.from(eml).toString('utf8');
    const messageId = /^Message-ID: <(.*)>/imu.exec(sent)?.[1] ?? '';
    await receive(sent.replace(/^X-Unsent: 1\r\n/u, ''));
    expect(await theNo(ajar)).toMatchObject({ status: 'waiting', answers: 1 });
    await receive(bounce({ letter: messageId, date: 'Thu, 26 Nov 2026 11:30:00 +0100' }));
    expect(await theNo(ajar)).toMatchObject({ status: 'to-decide', answers: 0, bounce: { permanent: true } });
    const mended = await ajar.mendAddress(id, 'office@no-1.example');
    expect(mended).toMatchObject({ id: draft.id, to: 'office@no-1.example', status: 'open', text: draft.text });
    expect((await ajar.approve(mended.id, mended.text)).status).toBe('approved');
    await using store = await openStore({ file: profile.file });
    const states = (await store.read((reader) => reader.outbox({ rejectionId: id }))).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['approved', 'returned']);
  });

  it('is no new no when they say no again to a letter that lies in no mailbox', async () => {
    const { ajar, receive } = await profileWith([aNo()], NOW);
    const { id } = await theNo(ajar);
    const draft = await ajar.draft(id, { intent: 'ask-again' });
    await ajar.approve(draft.id, draft.text);
    const { eml } = await ajar.exportDraft(draft.id);
    const messageId = /^Message-ID: (<.*>)/imu.exec(Buffer.from(eml).toString('utf8'))?.[1] ?? '';
    await receive(
      newThread(PLAIN_NO, {
        id: 'again@no-1.example',
        subject: 'Re: Your application',
        headers: `In-Reply-To: ${messageId}\nReferences: ${messageId}\n`,
        date: 'Fri, 27 Nov 2026 11:00:00 +0000',
      }),
    );
    expect((await ajar.list()).map(({ id: one, outcomes }) => ({ id: one, outcomes: outcomes.length }))).toEqual([
      { id, outcomes: 1 },
    ]);
  });

  it('tells of a letter that was taken out as a file and lies in no mailbox', async () => {
    const { ajar, receive } = await profileWith([aNo()], NOW);
    const { id } = await theNo(ajar);
    const draft = await ajar.draft(id, { intent: 'ask-again' });
    await ajar.approve(draft.id, draft.text);
    const { eml } = await ajar.exportDraft(draft.id);
    const messageId = /^Message-ID: <(.*)>/imu.exec(Buffer.from(eml).toString('utf8'))?.[1] ?? '';
    await receive(bounce({ letter: messageId, date: 'Thu, 26 Nov 2026 11:30:00 +0100' }));
    expect(await theNo(ajar)).toMatchObject({ status: 'to-decide', answers: 0, bounce: { permanent: true } });
    expect((await ajar.mendAddress(id, 'office@no-1.example')).text).toBe(draft.text);
  });

  it.each([
    ['5.2.2', '552 5.2.2 over quota', 'The mailbox is full.'],
    ['4.2.2', '452 4.2.2 mailbox full', 'The mailbox is full.'],
    ['4.4.7', 'delivery time expired', 'Their mail server could not be reached.'],
  ])('may go to the same address once more when that was only full or away (%s)', async (status, said, words) => {
    const { ajar } = await profileWith([aNo(), myAnswer(), bounce({ status, said })], NOW);
    const detail = await theNo(ajar);
    expect(detail.bounce).toMatchObject({ permanent: true, why: expect.stringContaining(words) as string });
    expect(detail.otherAddresses.map(({ address }) => address)).toContain('ann@no-1.example');
    const draft = await ajar.mendAddress(detail.id, 'ann@no-1.example');
    expect(draft).toMatchObject({ to: 'ann@no-1.example', status: 'open' });
    expect((await ajar.approve(draft.id, draft.text)).status).toBe('approved');
  });

  it('is nothing to mend while servers still try, and not another letter that came back', async () => {
    const delayed = await profileWith([aNo(), myAnswer(), bounce({ action: 'delayed' })], NOW);
    expect(await theNo(delayed.ajar)).toMatchObject({ status: 'waiting', answers: 1, bounce: { permanent: false } });
    await expect(delayed.ajar.mendAddress((await theNo(delayed.ajar)).id, 'bo@no-1.example')).rejects.toMatchObject({
      code: 'not-ready',
    });
    const other = await profileWith([aNo(), myAnswer(), bounce({ letter: 'another@abara.example' })], NOW);
    expect(await theNo(other.ajar)).toMatchObject({ status: 'waiting', bounce: null });
  });
});

describe('a draft in a mailbox', { timeout: 30_000 }, () => {
  it('is no answer, although it is in the thread', async () => {
    const draft = myAnswer().replace('Subject:', 'X-Gmail-Labels: Drafts\nSubject:');
    const { ajar } = await profileWith([aNo(), draft], NOW);
    expect(await theNo(ajar)).toMatchObject({ status: 'to-decide', answers: 0 });
  });
});

/** Somebody else writes, and names them. */
const referralBy = (name: string) =>
  newThread(`Dear Tom,\n\nAnn Lee gave me your name and said I should write to you.\n\n${name}`, {
    from: `${name} Abel <${name}@quay.example>`,
    id: `${name}@quay.example`,
  });

describe('what comes of an answer', { timeout: 30_000 }, () => {
  it('is certain where a plain no comes back in the thread, and that locks it', async () => {
    const { ajar } = await profileWith([aNo(), myAnswer(), reply(PLAIN_NO)], NOW);
    const detail = await theNo(ajar);
    expect(detail.outcomes).toMatchObject([{ outcome: 'no-again', by: 'mailbox' }]);
    expect(detail.proposals).toEqual([]);
    expect(detail.advice.locked).toBe(true);
  });

  it('is proposed with the words where only some of them say so, and confirmed with one word', async () => {
    const words = 'Dear Tom,\n\nThank you. We will keep you in mind for the spring.\n\nAnn';
    const { ajar } = await profileWith([aNo(), myAnswer(), reply(words)], NOW);
    const detail = await theNo(ajar);
    expect(detail).toMatchObject({ status: 'to-decide', outcomes: [] });
    expect(detail.proposals).toMatchObject([{ outcome: 'considered-later', quote: 'keep you in mind' }]);
    const confirmed = await ajar.answerProposal(detail.id, { yes: true });
    expect(confirmed).toMatchObject({ status: 'settled', proposals: [] });
    expect(confirmed.outcomes).toMatchObject([{ outcome: 'considered-later', by: 'user' }]);
    await expect(ajar.answerProposal(detail.id, { yes: true })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is proposed where somebody else writes who names them, and a no stays when the mail is read again', async () => {
    const referral = newThread('Dear Tom,\n\nAnn Lee gave me your name and said I should write to you.\n\nRuth', {
      from: 'Ruth Abel <ruth@quay.example>',
      id: 'ruth@quay.example',
    });
    const { ajar, receive } = await profileWith([aNo(), myAnswer(), referral], '2026-12-03T10:00:00Z');
    const detail = await theNo(ajar);
    expect(detail.proposals).toMatchObject([
      { outcome: 'referral', why: 'It came from somebody else, who names them.' },
    ]);
    await ajar.answerProposal(detail.id, { messageKey: detail.proposals[0]?.messageKey, yes: false });
    await receive(newThread('Lunch on Friday?', { from: 'Bo <bo@quay.example>', id: 'lunch@quay.example' }));
    expect(await theNo(ajar)).toMatchObject({ status: 'waiting', proposals: [], outcomes: [] });
  });

  it('of two that are proposed, the one is meant whose key is begun', async () => {
    const letters = [aNo(), myAnswer(), referralBy('ruth'), referralBy('lena')];
    const { ajar } = await profileWith(letters, '2026-12-03T10:00:00Z');
    const { id, proposals } = await theNo(ajar);
    expect(proposals).toHaveLength(2);
    await expect(ajar.answerProposal(id, { yes: true })).rejects.toMatchObject({
      code: 'ambiguous',
      message: expect.stringContaining('ajar outcome ID --yes --letter KEY'),
    });
    await expect(ajar.answerProposal(id, { messageKey: 'not-a-key', yes: true })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('by no such letter'),
    });
    const begun = proposals[0]?.messageKey.slice(0, 8);
    const after = await ajar.answerProposal(id, { messageKey: begun, yes: true });
    expect(after.outcomes).toMatchObject([{ outcome: 'referral', messageKey: proposals[0]?.messageKey }]);
    expect(after.proposals).toEqual([proposals[1]]);
  });

  it('is proposed among much else that the same people write', async () => {
    const days = Array.from({ length: 14 }, (_, index) => String(index + 1).padStart(2, '0'));
    const chat = days.map((day) =>
      newThread(`Lunch on day ${day}? Ann`, { id: `${day}@no-1.example`, date: `Tue, ${day} Dec 2026 09:00:00 +0000` }),
    );
    const referral = newThread('Dear Tom, Ann Lee gave me your name; may we talk? Ruth Vale', {
      from: 'Ruth Vale <ruth@quay.example>',
      id: 'ruth@quay.example',
      date: 'Sun, 20 Dec 2026 09:00:00 +0000',
    });
    const other = newThread('Dear Tom, Max Power gave me your name; may we talk? Kim Moss', {
      from: 'Kim Moss <kim@moss.example>',
      id: 'kim@moss.example',
    });
    const { ajar, receive } = await profileWith([aNo(), myAnswer(), ...chat, other, referral], '2026-12-21T09:00:00Z');
    expect((await theNo(ajar)).proposals).toMatchObject([{ outcome: 'referral' }]);
    const offer = newThread(
      'Dear Tom,\n\nWe are delighted to offer you the position of editor after all. Please find the contract attached.\n\nAnn',
      { id: 'offer@no-1.example', date: 'Mon, 21 Dec 2026 08:00:00 +0000', subject: 'Offer of employment: editor' },
    );
    await receive(offer);
    expect((await theNo(ajar)).proposals).toMatchObject([{ outcome: 'referral' }, { outcome: 'offer' }]);
  });

  it('is proposed for one no where a house said several', async () => {
    const second = aNo({ id: 'no-2', date: 'Mon, 30 Nov 2026 10:00:00 -0500' }).replace('ann@no-2', 'bo@no-1');
    const referral = newThread('Dear Tom,\n\nAnn passed me your note. Would you read for us in spring?\n\nCy', {
      from: 'Cy Dun <cy@no-1.example>',
    });
    const { ajar } = await profileWith([aNo(), myAnswer(), second, referral], '2026-12-03T10:00:00Z');
    const rows = await ajar.list();
    expect(rows).toHaveLength(2);
    // The one that was answered, although the other is newer.
    expect(rows.map((row) => [row.answers, row.proposals.length])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('is not an absence notice: the wait is counted from the day they are back', async () => {
    const away = reply('I am out of the office and back on 7 December.', {
      subject: 'Automatic reply: Your application',
      headers: 'Auto-Submitted: auto-replied\n',
    });
    const { ajar, setClock } = await profileWith([aNo(), myAnswer(), away], NOW);
    expect(await theNo(ajar)).toMatchObject({ status: 'waiting', away: { until: '2026-12-07' }, outcomes: [] });
    setClock('2026-12-10T10:00:00Z');
    expect((await theNo(ajar)).silence?.days).toBe(3);
  });

  it('proves that a letter left of which it was not known, and counts it once', async () => {
    const profile = await profileWith([aNo()], NOW);
    const { ajar, receive } = profile;
    const { id } = await theNo(ajar);
    const draft = await ajar.draft(id, { intent: 'thank' });
    await ajar.approve(draft.id, draft.text);
    await using store = await openStore({ file: profile.file });
    const [row] = await store.read((reader) => reader.outbox({ rejectionId: id }));
    const messageId = row?.messageId ?? '';
    await store.write(async (transactor) => {
      await transactor.moveOutbox(row?.id ?? '', 'approved', 'sending', Date.parse(NOW));
      await transactor.moveOutbox(row?.id ?? '', 'sending', 'unknown', Date.parse(NOW));
    });
    // The reply refers to the letter only, and no copy of the letter was read.
    await receive(
      `From: Ann Lee <ann@no-1.example>\nTo: tom@abara.example\nSubject: Re: Your application\nDate: Fri, 27 Nov 2026 11:00:00 +0000\nMessage-ID: <r@no-1.example>\nIn-Reply-To: ${messageId}\n\nYou are welcome, Tom.\n`,
    );
    const detail = await theNo(ajar);
    expect(detail).toMatchObject({ answers: 1 });
    expect(detail.timeline.map(({ kind }) => kind)).toContain('replied');
    expect((await store.read((reader) => reader.outbox({ rejectionId: id })))[0]?.state).toBe('sent');
  });
});

describe('an answer to a letter', { timeout: 30_000 }, () => {
  it('comes after it, whatever its clock says', async () => {
    const early = reply('Dear Tom, you are welcome. Ann', { date: 'Thu, 26 Nov 2026 08:30:00 +0100' });
    const { ajar } = await profileWith([aNo(), myAnswer(), early], NOW);
    const detail = await theNo(ajar);
    expect(detail.timeline.map(({ kind }) => kind)).toContain('replied');
    expect(detail).toMatchObject({ status: 'to-decide', silence: null });
  });

  it('counts when it is a second no, whatever its clock says', async () => {
    const early = reply(PLAIN_NO, { date: 'Thu, 26 Nov 2026 08:30:00 +0100' });
    const { ajar } = await profileWith([aNo(), myAnswer(), early], NOW);
    expect(await theNo(ajar)).toMatchObject({ outcomes: [{ outcome: 'no-again' }], silence: null });
  });
});
