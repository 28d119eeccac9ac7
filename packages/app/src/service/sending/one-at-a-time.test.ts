import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Intent } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import { startFaultySmtp } from '../../../../../test/servers/faulty-smtp.ts';
import { present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import { approveDraft } from '../drafts/approve-draft.ts';
import { exportDraft } from '../drafts/export-draft.ts';
import { writeDraft } from '../drafts/write-draft.ts';
import { scan } from '../scan/scan.ts';
import { myAnswer, reply } from '../testing/letters.ts';
import { aNo } from '../testing/profile-with.ts';
import { ME, sendingProfile } from '../testing/sending-profile.ts';
import type { SendingProfile } from '../testing/sending-profile.ts';
import { list } from '../use-cases.ts';
import type { DraftView } from '../views.ts';
import { send } from './send.ts';
import { settleUnknown } from './settle-unknown.ts';

const MINUTE = 60_000;

async function written({ context }: SendingProfile, intent: Intent): Promise<DraftView> {
  const [no] = await list(context);
  return writeDraft(context, no?.id ?? '', { intent });
}

async function approved(profile: SendingProfile, intent: Intent): Promise<DraftView> {
  const draft = await written(profile, intent);
  return approveDraft(profile.context, draft.id, draft.text, { asItIs: true });
}

describe('two letters about one no', { timeout: 30_000 }, () => {
  it('while nobody can tell whether the first arrived, no other is approved, until the user says', async () => {
    await using smtp = present(
      await startFaultySmtp((session) => (session === 1 ? { at: 'dot', does: 'drop' } : null)),
    );
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const thanks = await profile.approved();
    await send(profile.context, thanks.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    const other = await written(profile, 'ask-feedback');
    await expect(approveDraft(profile.context, other.id, other.text)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('whether another letter of yours about this no has arrived') as string,
    });
    await settleUnknown(profile.context, thanks.id, 'arrived');
    await approveDraft(profile.context, other.id, other.text);
  });

  it('while the first counts down, the second neither leaves nor is taken out', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const feedback = await approved(profile, 'ask-feedback');
    const thanks = await approved(profile, 'thank');
    await send(profile.context, thanks.id, { when: 'now' });
    const refused = { code: 'conflict', message: expect.stringContaining('is to leave already') as string };
    await expect(send(profile.context, feedback.id, { when: 'now' })).rejects.toMatchObject(refused);
    await expect(exportDraft(profile.context, feedback.id)).rejects.toMatchObject(refused);
    await expect(approved(profile, 'keep-in-touch')).rejects.toMatchObject(refused);
  });

  it('once the first has left, one approved before it is looked at again before it leaves', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const feedback = await approved(profile, 'ask-feedback');
    const thanks = await approved(profile, 'thank');
    await send(profile.context, thanks.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    await expect(send(profile.context, feedback.id, { when: 'now' })).rejects.toMatchObject({
      message: expect.stringContaining('has left since you approved this one') as string,
    });
    const again = await approveDraft(profile.context, feedback.id, feedback.text);
    await send(profile.context, again.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    expect(smtp.received).toHaveLength(2);
  });
});

describe('an ask that was written while asking was fair', () => {
  it('is not approved after a second no', async () => {
    const profile = await sendingProfile({ letters: [aNo()] });
    const ask = await written(profile, 'ask-feedback');
    await using folder = await temporaryFolder();
    const letters = [
      myAnswer(),
      reply(
        'Dear Tom,\n\nThank you for asking. Unfortunately we will not be able to reconsider your application; the position has been filled.\n\nAnn',
      ),
    ];
    const paths = letters.map((_, index) => join(folder.path, `${String(index)}.eml`));
    await Promise.all(letters.map((letter, index) => writeFile(paths[index] ?? '', letter)));
    await scan(profile.context, paths, { me: [ME] });
    await expect(approveDraft(profile.context, ask.id, ask.text)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('two noes') as string,
    });
  });
});
