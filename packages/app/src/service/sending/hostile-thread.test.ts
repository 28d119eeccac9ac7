import { describe, expect, it } from 'vitest';

import { present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { AjarError } from '../ajar-error.ts';
import { ME, sendingProfile } from '../testing/sending-profile.ts';
import { send } from './send.ts';

const TEXT = `Dear Tom,

Thank you for your application for the role of harbour clerk. Unfortunately, we have decided to go with another candidate.

Ann Lee`;

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const manyIds = Array.from({ length: 400 }, (_, index) => `<${'x'.repeat(60)}${String(index)}@firm.example>`).join(
  '\n ',
);

/** Headers of a no by somebody who would like our answer to carry theirs. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a subject with lines in it': `Subject: ${encoded('Your application\r\nBcc: evil@x.test\r\n\r\nbody')}`,
  'a subject without end': `Subject: ${'long '.repeat(3_000)}`,
  'a name with lines in it': `From: ${encoded('Ann Lee\r\nBcc: evil@x.test')} <ann@firm.example>`,
  'a name with an address in it': `From: "Ann <evil@x.test>, Lee" <ann@firm.example>`,
  'an id with a header in it': 'Message-ID: <a@b>\n <Bcc: evil@x.test>',
  'references to headers': 'References: <a@b> <Bcc:> <evil@x.test>\n <c@d\r> <e@f>',
  'references without end': `References: ${manyIds}`,
  'an address to answer with spaces': 'Reply-To: "ann Bcc:"@x.test',
  'two addresses to answer': 'Reply-To: ann@firm.example, evil@x.test',
  'an address with a comment in it': 'Reply-To: evil(@x.test',
  'an address with a comment in its middle': 'Reply-To: hr(c)@firm.example',
  'an address that reads from right to left': 'Reply-To: hr\u202Elive@firm.example',
  'an address with lines in it': `Reply-To: ${encoded('ann@firm.example\r\nBcc: evil@x.test')}`,
};

const ALLOWED = new Set([
  'from',
  'to',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'date',
  'mime-version',
  'x-ajar-id',
  'content-type',
  'content-transfer-encoding',
]);

function noWith(hostile: string): string {
  const usual = ['From: Ann Lee <ann@firm.example>', 'Subject: Your application', 'Message-ID: <no@firm.example>'];
  const name = hostile.slice(0, hostile.indexOf(':'));
  const others = usual.filter((line) => !line.startsWith(`${name}:`));
  const fixed = [`To: Tom Abara <${ME}>`, 'Date: Wed, 25 Nov 2026 10:00:00 -0500'];
  return `${[...others, ...fixed, hostile].join('\n')}\n\n${TEXT}\n`;
}

describe('an answer to a hostile thread', { timeout: 30_000 }, () => {
  it.each(Object.entries(HOSTILE))('%s: goes to whom was shown, with our headers only', async (_, hostile) => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp, letters: [noWith(hostile)] });
    const draft = await profile.approved().catch((error: unknown) => error as AjarError);
    if (draft instanceof AjarError) {
      expect(draft).toMatchObject({ code: 'not-ready', message: expect.stringMatching('no plain address') as string });
      return;
    }
    if (draft.to === null) {
      await expect(send(profile.context, draft.id, { when: 'now' })).rejects.toMatchObject({ code: 'not-ready' });
      return;
    }
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(60_000);
    await profile.due();
    expect(smtp.received.map(({ from, to }) => ({ from, to }))).toEqual([{ from: ME, to: [draft.to] }]);
    const raw = Buffer.from(smtp.received[0]?.raw ?? []).toString();
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    const names = head
      .replaceAll(/\r\n[ \t]/gu, ' ')
      .split('\r\n')
      .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
    expect(names.filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const unfolded = head.replaceAll(/\r\n[ \t]/gu, ' ');
    expect(/^To: (.*)$/mu.exec(unfolded)?.[1]?.trim()).toBe(draft.to);
    for (const id of (/^References: (.*)$/mu.exec(unfolded)?.[1] ?? '').split(/\s+/u).filter((one) => one !== ''))
      expect(id).toMatch(/^<[^\s<>@]+@[^\s<>@]+>$/u);
  });
});
