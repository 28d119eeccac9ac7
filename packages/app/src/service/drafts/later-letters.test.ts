import { describe, expect, it } from 'vitest';

import type { RejectionDetail } from '../views.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';
import type { Profile } from '../testing/profile-with.ts';

const TODAY = '2026-12-05T10:00:00+01:00';

interface Sketch {
  readonly from: string;
  readonly id: string;
  readonly day: number;
  readonly answers?: string;
  readonly text: string;
}

function mail({ from, id, day, answers, text }: Sketch): string {
  const to = from.includes('tom@') ? 'Ann Lee <ann@no-1.example>' : 'Tom Abara <tom@abara.example>';
  const thread = answers === undefined ? '' : `In-Reply-To: <${answers}>\nReferences: <${answers}>\n`;
  const subject = answers === undefined ? 'A word from Ann Lee' : 'Re: Your application';
  return `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${String(day)} Dec 2026 10:00:00 +0100\nMessage-ID: <${id}>\n${thread}\n${text}\n`;
}

const ASK = mail({
  from: 'Tom Abara <tom@abara.example>',
  id: 'ask@abara.example',
  day: 1,
  answers: 'no-1@harbour.example',
  text: 'Dear Ann,\n\nThank you for your answer. Could you tell me one thing I could improve?\n\nBest,\nTom',
});
const FEEDBACK = mail({
  from: 'Bea Sol <bea@no-1.example>',
  id: 'feedback@harbour.example',
  day: 2,
  answers: 'ask@abara.example',
  text: 'Dear Tom,\n\nHappy to share some feedback: the panel felt that your examples were a little general, and numbers would have helped.\n\nBest wishes,\nBea',
});
const NO_AGAIN = mail({
  from: 'Ann Lee <ann@no-1.example>',
  id: 'no-again@harbour.example',
  day: 2,
  answers: 'ask@abara.example',
  text: 'Dear Tom,\n\nThank you for writing again. Unfortunately, our decision stands: we will not be moving forward with your application.\n\nAnn Lee',
});

async function after(...later: readonly string[]): Promise<Profile & { readonly no: RejectionDetail }> {
  const profile = await profileWith([aNo(), ...later], TODAY);
  const [no] = await profile.ajar.list();
  return { ...profile, no: await profile.ajar.show(no?.id ?? '') };
}

describe('a letter after the first answer', () => {
  it('thanks for feedback: to its writer, in the thread, although the no was answered before', async () => {
    const { ajar, no } = await after(ASK, FEEDBACK);
    expect(no.occasion).toBe('feedback');
    const first = await ajar.draft(no.id, { occasion: 'no', intent: 'thank' });
    expect(first).toMatchObject({ occasion: 'no', to: 'ann@no-1.example' });
    await ajar.approve(first.id, first.text);
    const thanks = await ajar.draft(no.id);
    expect(thanks).toMatchObject({ occasion: 'feedback', intent: 'thank', to: 'bea@no-1.example' });
    expect(thanks.text).toMatch(/^\S+ Bea/u);
    expect(thanks.text).toContain('feedback');
    await ajar.approve(thanks.id, thanks.text);
    const { eml } = await ajar.exportDraft(thanks.id);
    const sent = Buffer.from(eml).toString();
    expect(sent).toContain('To: bea@no-1.example');
    expect(sent).toContain('In-Reply-To: <feedback@harbour.example>');
    expect(sent).toMatch(/References: <ask@abara\.example>\s+<feedback@harbour\.example>/u);
  });

  it('is written once for the same occasion', async () => {
    const { ajar, no } = await after(ASK, FEEDBACK);
    const thanks = await ajar.draft(no.id);
    await ajar.approve(thanks.id, thanks.text);
    await expect(ajar.draft(no.id)).rejects.toMatchObject({ code: 'already-answered' });
    const another = await ajar.draft(no.id, { intent: 'keep-in-touch' });
    expect(another.occasion).toBe('feedback');
    await expect(ajar.approve(another.id, another.text)).rejects.toMatchObject({ code: 'already-answered' });
  });

  it('closes with thanks after a second no, whatever was asked for', async () => {
    const { ajar, no } = await after(ASK, NO_AGAIN);
    expect(no.occasion).toBe('second-no');
    expect(await ajar.draft(no.id)).toMatchObject({ intent: 'thank', occasion: 'second-no', to: 'ann@no-1.example' });
    await expect(ajar.draft(no.id, { intent: 'ask-again' })).rejects.toMatchObject({ code: 'locked' });
  });

  it('goes on from what the user tells where the mailbox does not show it', async () => {
    const { ajar, no } = await after();
    expect((await ajar.recordOutcome(no.id, 'offer')).occasion).toBe('good-news');
    expect(await ajar.draft(no.id)).toMatchObject({ intent: 'thank', occasion: 'good-news', to: 'ann@no-1.example' });
    expect(await ajar.draft(no.id, { occasion: 'no', intent: 'thank' })).toMatchObject({ occasion: 'no' });
  });

  it('keeps in touch when the day has come that they named', async () => {
    const text =
      'Dear Tom,\n\nUnfortunately, we have chosen somebody else. Please apply again in March 2027.\n\nAnn Lee';
    const profile = await profileWith([aNo({ text })], TODAY);
    const [no] = await profile.ajar.list();
    expect((await profile.ajar.show(no?.id ?? '')).occasion).toBe('no');
    profile.setClock('2027-03-02T10:00:00+01:00');
    expect((await profile.ajar.show(no?.id ?? '')).occasion).toBe('door-open');
    expect(await profile.ajar.draft(no?.id ?? '')).toMatchObject({ intent: 'keep-in-touch', occasion: 'door-open' });
  });
});

describe('a referral', () => {
  const INTRODUCED = mail({
    from: 'Cy Ode <cy@quay.example>',
    id: 'hello@quay.example',
    day: 3,
    text: 'Dear Tom,\n\nAnn Lee passed me your name and said that you might be a fit for a role here. Could we talk?\n\nCy Ode',
  });

  it('is thanked for where it came from, and declined where it leads', async () => {
    const { ajar, no } = await after(ASK, INTRODUCED);
    expect(no.occasion).toBe('referral');
    const thanks = await ajar.draft(no.id);
    expect(thanks).toMatchObject({ occasion: 'referral', intent: 'thank', to: 'ann@no-1.example' });
    const decline = await ajar.draft(no.id, { intent: 'decline', facts: { basis: 'I am staying where I am' } });
    expect(decline).toMatchObject({ occasion: 'referral', intent: 'decline', to: 'cy@quay.example' });
    expect(decline.text).toMatch(/^\S+ (?:Cy|Mr|Ms)/u);
    for (const { id, text } of [thanks, decline]) await ajar.approve(id, text);
  });
});

describe('a no of one’s own', () => {
  it('is one draft in a language that has no words for it yet', async () => {
    const text = 'Cara Maya,\n\nAgradecemos a sua candidatura. Infelizmente, não podemos avançar.\n\nRui Melo';
    const { ajar } = await profileWith([aNo({ text })], TODAY);
    const [no] = await ajar.list();
    const first = await ajar.draft(no?.id ?? '', { intent: 'decline' });
    expect((await ajar.draft(no?.id ?? '', { intent: 'decline' })).id).toBe(first.id);
  });
});
