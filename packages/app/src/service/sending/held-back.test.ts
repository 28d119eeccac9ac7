import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import { approveDraft } from '../drafts/approve-draft.ts';
import { writeDraft } from '../drafts/write-draft.ts';
import { scan } from '../scan/scan.ts';
import { myAnswer, reply } from '../testing/letters.ts';
import { aNo } from '../testing/profile-with.ts';
import { ME, sendingProfile } from '../testing/sending-profile.ts';
import type { SendingProfile } from '../testing/sending-profile.ts';
import { list } from '../use-cases.ts';
import { send } from './send.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PLAIN_NO =
  'Dear Tom,\n\nThank you for asking. Unfortunately we will not be able to reconsider your application; the position has been filled.\n\nAnn';

async function receive({ context }: SendingProfile, letter: string): Promise<void> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'in.eml');
  await writeFile(file, letter);
  await scan(context, [file], { me: [ME] });
}

describe('a letter that waits', { timeout: 30_000 }, () => {
  it('does not walk into a second no: it is held back, and approved again it is another letter', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp, letters: [aNo(), myAnswer()] });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'good-moment' });
    await receive(profile, reply(PLAIN_NO));
    profile.pass(24 * HOUR);
    await profile.due();
    expect(smtp.received).toEqual([]);
    expect(await profile.shown()).toMatchObject({
      state: 'refused',
      why: expect.stringMatching(/came in about this after you approved it\. So it was held back/u) as string,
    });
    await approveDraft(profile.context, draft.id, draft.text, { asItIs: true });
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('nor into one that comes while the server is being spoken to', async () => {
    await using smtp = present(await startSmtpServer());
    let comes: (() => Promise<void>) | undefined;
    const onSignIn = async (): Promise<void> => comes?.();
    const profile = await sendingProfile({ smtp, letters: [aNo(), myAnswer()], onSignIn });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    comes = () => receive(profile, reply(PLAIN_NO));
    profile.pass(MINUTE);
    await profile.due();
    expect(smtp.received).toEqual([]);
    expect(await profile.shown()).toMatchObject({ state: 'refused' });
  });

  it('is no second answer to what the user answered meanwhile by another way', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'good-moment' });
    await receive(profile, myAnswer());
    profile.pass(24 * HOUR);
    await profile.due();
    expect(smtp.received).toEqual([]);
    expect((await profile.shown())?.why).toMatch(/^You wrote to them yourself, it seems/u);
  });

  it('that is asked for too late is refused at once, and may be approved again', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp, letters: [aNo(), myAnswer()] });
    const [no] = await list(profile.context);
    const draft = await writeDraft(profile.context, no?.id ?? '', { intent: 'thank' });
    await approveDraft(profile.context, draft.id, draft.text, { asItIs: true });
    await receive(profile, reply(PLAIN_NO));
    await expect(send(profile.context, draft.id, { when: 'now' })).rejects.toMatchObject({ code: 'conflict' });
    await approveDraft(profile.context, draft.id, draft.text, { asItIs: true });
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });
});
