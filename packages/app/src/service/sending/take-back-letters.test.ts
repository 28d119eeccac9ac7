import { describe, expect, it } from 'vitest';

import { startFaultySmtp } from '../../../../../test/servers/faulty-smtp.ts';
import { present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { batch } from '../noes/batch.ts';
import { stuckLetters } from '../notices/stuck-letters.ts';
import { sendingProfile } from '../testing/sending-profile.ts';
import { close, correct, show } from '../use-cases.ts';
import { send } from './send.ts';

const DAY = 86_400_000;
const LATER = '2026-11-27T09:00:00+01:00';

describe('a letter about what turns out to be no no', { timeout: 30_000 }, () => {
  it.each(['one', 'many'] as const)('does not leave any more (told of %s)', async (told) => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const { context } = profile;
    const draft = await profile.approved();
    await send(context, draft.id, { when: LATER });
    if (told === 'one') await correct(context, draft.rejectionId, { verdict: 'not-a-rejection' });
    else await batch(context, [draft.rejectionId], 'not-a-rejection');
    const detail = await show(context, draft.rejectionId);
    expect(detail.drafts[0]).toMatchObject({ status: 'open', sending: null });
    expect(detail.timeline.at(-1)?.text).toContain('took the approval back');
    profile.pass(2 * DAY);
    await profile.due();
    expect(smtp.received).toEqual([]);
    expect((await profile.rows()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  it('is not asked about any more when its server refused it', async () => {
    await using smtp = present(
      await startFaultySmtp(() => ({ at: 'RCPT', does: 'say', line: '550 5.1.1 no such user' })),
    );
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(60_000);
    await profile.due();
    await correct(profile.context, draft.rejectionId, { verdict: 'not-a-rejection' });
    const now = await profile.context.now();
    expect(await profile.context.store.read((reader) => stuckLetters(reader, now))).toEqual([]);
  });

  it('leaves where the no is only let go', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: LATER });
    await close(profile.context, draft.rejectionId);
    profile.pass(2 * DAY);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });
});
