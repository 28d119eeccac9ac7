import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import { pauseAccount } from '../accounts/pause-account.ts';
import { AjarError } from '../ajar-error.ts';
import { approveDraft } from '../drafts/approve-draft.ts';
import { exportDraft } from '../drafts/export-draft.ts';
import { withdrawApproval } from '../drafts/save-draft.ts';
import { writeDraft } from '../drafts/write-draft.ts';
import { scan } from '../scan/scan.ts';
import { myAnswer } from '../testing/letters.ts';
import { ME, sendingProfile } from '../testing/sending-profile.ts';
import { close, markSent } from '../use-cases.ts';
import { holdLetters } from './hold-letters.ts';
import { letters } from './letters.ts';
import { send } from './send.ts';

const MINUTE = 60_000;

describe('all letters', { timeout: 30_000 }, () => {
  it('are those that were approved, wherever they stand', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const { context } = profile;
    const states = async () => (await letters(context)).map(({ state }) => state);
    expect(await states()).toEqual([]);
    const thanks = await profile.approved();
    expect(await states()).toEqual(['approved']);
    await withdrawApproval(context, thanks.id);
    expect(await states()).toEqual([]);
    await approveDraft(context, thanks.id, thanks.text);
    await send(context, thanks.id, { when: 'now' });
    expect(await states()).toEqual(['waiting']);
    profile.pass(MINUTE);
    await profile.due();
    const feedback = await writeDraft(context, thanks.rejectionId, { intent: 'ask-feedback' });
    await approveDraft(context, feedback.id, feedback.text, { asItIs: true });
    // What has left comes last.
    expect(await states()).toEqual(['approved', 'sent']);
    expect((await letters(context))[1]).toMatchObject({
      needsYou: false,
      no: { id: thanks.rejectionId },
      draft: { from: ME, to: thanks.to },
    });
  });

  it('one that the user took out has left when they say so', async () => {
    const profile = await sendingProfile({});
    const draft = await profile.approved();
    await exportDraft(profile.context, draft.id);
    expect(await letters(profile.context)).toMatchObject([{ state: 'taken-out', needsYou: false }]);
    profile.pass(MINUTE);
    await markSent(profile.context, draft.rejectionId);
    const at = new Date(await profile.context.now()).toISOString();
    expect(await letters(profile.context)).toMatchObject([{ state: 'sent', at }]);
  });

  it('one that left under another Message-ID has left when it is seen', async () => {
    const profile = await sendingProfile({});
    const draft = await profile.approved();
    await exportDraft(profile.context, draft.id);
    await using folder = await temporaryFolder();
    const copy = join(folder.path, 'sent.eml');
    await writeFile(copy, myAnswer({ id: 'given-anew@abara.example', date: 'Thu, 26 Nov 2026 11:00:00 +0100' }));
    profile.pass(2 * 60 * MINUTE);
    await scan(profile.context, [copy], { me: [ME] });
    expect(await letters(profile.context)).toMatchObject([{ state: 'sent', at: '2026-11-26T10:00:00.000Z' }]);
  });

  it('one whose account is paused needs the user', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    expect(await letters(profile.context)).toMatchObject([{ state: 'waiting', needsYou: false }]);
    const refused = new AjarError('sign-in-needed', 'It was refused.');
    await pauseAccount(profile.context, { id: 'account', address: ME }, refused);
    expect(await letters(profile.context)).toMatchObject([{ state: 'waiting', needsYou: true }]);
  });

  it('one that is due while the passwords are locked needs the user', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const { context } = profile;
    const { secrets } = context.accounts;
    const state = { kind: 'locked', message: 'They are locked.', byPassphrase: true } as const;
    const accounts = { ...context.accounts, secrets: { ...secrets, state: () => Promise.resolve(state) } };
    const needsYou = async () => (await letters({ ...context, accounts })).map((letter) => letter.needsYou);
    const draft = await profile.approved();
    await send(context, draft.id, { when: 'now' });
    expect(await needsYou()).toEqual([false]);
    profile.pass(MINUTE);
    expect(await needsYou()).toEqual([true]);
  });

  it('one that was held in a restored database says why, and needs the user when it is not found', async () => {
    const profile = await sendingProfile({});
    await profile.approved();
    await holdLetters(profile.context);
    const [held] = await letters(profile.context);
    expect(held).toMatchObject({ state: 'unknown', needsYou: false });
    expect(held?.draft.sending?.why).toContain('Ajar was restored from a backup');
    profile.pass(31 * MINUTE);
    expect(await letters(profile.context)).toMatchObject([{ state: 'unknown', needsYou: true }]);
    // Of a no that was let go it is not asked.
    await close(profile.context, held?.no.id ?? '');
    expect(await letters(profile.context)).toMatchObject([{ state: 'unknown', needsYou: false }]);
  });
});
