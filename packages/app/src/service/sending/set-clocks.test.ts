/** The clock of the machine is set while a letter waits: it neither leaves early, nor waits a day. */
import { describe, expect, it } from 'vitest';

import { present } from '../../../../../test/servers/missing.ts';
import { startFaultySmtp } from '../../../../../test/servers/faulty-smtp.ts';
import type { Fault } from '../../../../../test/servers/faulty-smtp.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { sendingProfile } from '../testing/sending-profile.ts';
import type { SendingProfile } from '../testing/sending-profile.ts';
import { send } from './send.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FORWARD = /^The clock of this machine was set forward.*waits ten minutes more/u;

/** An approved letter that was asked to leave, by a clock that is so far ahead. */
async function waiting(
  smtp: { readonly port: number; readonly certificate: string },
  when: string,
  { ahead = 0, security = 'starttls' }: { readonly ahead?: number; readonly security?: 'starttls' | 'tls' } = {},
): Promise<SendingProfile> {
  const profile = await sendingProfile({ smtp, security });
  const draft = await profile.approved();
  profile.setClock(ahead);
  await send(profile.context, draft.id, { when });
  await profile.due();
  return profile;
}

describe('a clock that is set while a letter waits', { timeout: 30_000 }, () => {
  it('was a day ahead and is set right: the time to take it back is counted anew, and it leaves', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await waiting(smtp, 'now', { ahead: DAY });
    profile.pass(10 * SECOND);
    profile.setClock(-DAY);
    await profile.due();
    expect(await profile.shown()).toMatchObject({
      state: 'waiting',
      why: null,
      leavesAt: '2026-11-26T09:00:40.000Z',
    });
    expect(smtp.received).toEqual([]);
    profile.pass(30 * SECOND);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('was ahead, and is set right while the machine is off', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await waiting(smtp, 'now', { ahead: 20 * HOUR });
    profile.setClock(-20 * HOUR);
    const later = await profile.elsewhere();
    await profile.due(later);
    profile.pass(30 * SECOND);
    await profile.due(later);
    expect(smtp.received).toHaveLength(1);
  });

  it('is set forward by a day: the time to take it back stays as long as it was', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await waiting(smtp, 'now');
    profile.pass(10 * SECOND);
    profile.setClock(DAY);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'waiting', why: null, leavesAt: '2026-11-27T09:00:30.000Z' });
    expect(smtp.received).toEqual([]);
    profile.pass(20 * SECOND);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('is set forward over the moment that was chosen: it says so, waits ten minutes, and leaves', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await waiting(smtp, '2026-11-27T09:00:00+01:00');
    profile.setClock(DAY);
    await profile.due();
    expect(await profile.shown()).toMatchObject({
      state: 'waiting',
      why: expect.stringMatching(FORWARD) as string,
      leavesAt: '2026-11-27T09:10:00.000Z',
    });
    expect(smtp.received).toEqual([]);
    profile.pass(10 * MINUTE);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('and is set right within those: it leaves at the moment that was chosen', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await waiting(smtp, '2026-11-27T09:00:00+01:00');
    profile.setClock(DAY);
    await profile.due();
    profile.pass(5 * MINUTE);
    profile.setClock(-DAY);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'waiting', why: null, leavesAt: '2026-11-27T08:00:00.000Z' });
    profile.pass(22 * HOUR);
    await profile.due();
    expect(smtp.received).toEqual([]);
    profile.pass(HOUR);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('was a day ahead: the good moment is worked out anew, and that is said', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await waiting(smtp, 'good-moment', { ahead: DAY });
    expect(await profile.shown()).toMatchObject({ leavesAt: '2026-11-27T14:00:00.000Z' });
    profile.setClock(-DAY);
    await profile.due();
    expect(await profile.shown()).toMatchObject({
      why: 'The clock of this machine was set back, so the good moment for it was worked out anew.',
      leavesAt: '2026-11-26T14:00:00.000Z',
    });
    profile.pass(5 * HOUR);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('a laptop that slept over the moment: it leaves when it wakes', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await waiting(smtp, '2026-11-27T09:00:00+01:00');
    profile.pass(3 * DAY);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('ran a day ahead while the server was away: set right, the next try does not wait a day', async () => {
    const faults: (Fault | null)[] = [{ at: 'connect', does: 'drop' }];
    await using smtp = present(await startFaultySmtp(() => faults.shift() ?? null));
    const profile = await waiting(smtp, 'now', { ahead: DAY, security: 'tls' });
    profile.pass(MINUTE);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'waiting', why: expect.stringContaining('Nothing has left') });
    profile.setClock(-DAY);
    await profile.due();
    profile.pass(30 * SECOND);
    await profile.due();
    expect(smtp.accepted).toHaveLength(1);
  });
});
