import { createServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

import { describe, expect, it } from 'vitest';

import type { Fault } from '../../../../test/servers/faulty-smtp.ts';
import { startFaultySmtp } from '../../../../test/servers/faulty-smtp.ts';
import { present } from '../../../../test/servers/missing.ts';
import { throwAwayCertificate } from '../../../../test/servers/throw-away-certificate.ts';
import { startSmtpServer } from '../../../../test/servers/smtp.ts';
import type { Delivery, DeliveryOutcome } from './deliver.ts';
import { deliver } from './deliver.ts';

const RAW = Buffer.from('Subject: Thanks\r\nMessage-ID: <a@home.example>\r\n\r\n.first\r\n..second\r\nthird\r\n');
const ENVELOPE = { from: 'me@home.example', to: 'ann@firm.example' };
/** Long enough for a busy machine; where a server hangs, the wait for it is short. */
const LIMITS = { beforeMs: 20_000, afterMs: 20_000 };

async function delivered(
  smtp: { readonly host: string; readonly port: number; readonly certificate: string },
  change: Partial<Delivery> = {},
): Promise<{ readonly outcome: DeliveryOutcome; readonly marked: number }> {
  let marked = 0;
  const outcome = await deliver({
    account: { smtp: { host: smtp.host, port: smtp.port, security: 'tls' }, trusted: smtp.certificate },
    credentials: { kind: 'password', user: 'me', password: 'correct horse' },
    envelope: ENVELOPE,
    raw: RAW,
    limits: LIMITS,
    markSending: () => {
      marked += 1;
      return Promise.resolve(true);
    },
    ...change,
  });
  return { outcome, marked };
}

describe('handing a letter over', { timeout: 30_000 }, () => {
  it('carries the very bytes under the very envelope, dots and all', async () => {
    await using smtp = present(await startFaultySmtp(() => null));
    const { outcome, marked } = await delivered(smtp);
    expect(outcome).toEqual({ kind: 'sent', response: '250 2.0.0 taken' });
    expect(marked).toBe(1);
    expect(smtp.accepted).toEqual([{ from: ENVELOPE.from, to: [ENVELOPE.to], raw: RAW.toString() }]);
  });

  const before = ['connect', 'EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA'] as const;
  it.each(before.flatMap((at) => (['drop', 'hang'] as const).map((does) => ({ at, does }))))(
    'may be tried again after a $does at $at: nothing has left',
    async (fault) => {
      await using smtp = present(await startFaultySmtp(() => fault));
      const { outcome, marked } = await delivered(smtp, { limits: { ...LIMITS, beforeMs: 400 } });
      expect(outcome).toMatchObject({ kind: 'retry' });
      expect(marked).toBe(0);
      expect(smtp.accepted).toEqual([]);
    },
  );

  it.each<[Fault, Partial<DeliveryOutcome>]>([
    [{ at: 'connect', does: 'say', line: '421 4.3.2 too busy' }, { kind: 'retry' }],
    [
      { at: 'MAIL', does: 'say', line: '451 4.3.0 later' },
      { kind: 'retry', response: '451 4.3.0 later' },
    ],
    [{ at: 'RCPT', does: 'say', line: '452 4.2.2 mailbox full' }, { kind: 'retry' }],
    [
      { at: 'RCPT', does: 'say', line: '550 5.1.1 no such user' },
      { kind: 'refused', response: '550 5.1.1 no such user' },
    ],
    [{ at: 'RCPT', does: 'say', line: '552 5.2.2 over quota' }, { kind: 'refused' }],
    [{ at: 'DATA', does: 'say', line: '554 5.7.1 no' }, { kind: 'refused' }],
    [
      { at: 'AUTH', does: 'say', line: '535 5.7.8 wrong' },
      { kind: 'sign-in-needed', response: '535 5.7.8 wrong' },
    ],
    [{ at: 'AUTH', does: 'say', line: '454 4.7.0 not now' }, { kind: 'retry' }],
    [
      { at: 'dot', does: 'say', line: '451 4.3.0 later' },
      { kind: 'retry', response: '451 4.3.0 later' },
    ],
    [
      { at: 'dot', does: 'say', line: '550 5.7.1 spam' },
      { kind: 'refused', response: '550 5.7.1 spam' },
    ],
  ])('takes %o for %o', async (fault, expected) => {
    await using smtp = present(await startFaultySmtp(() => fault));
    const { outcome, marked } = await delivered(smtp);
    expect(outcome).toMatchObject(expected);
    expect(marked).toBe(fault.at === 'dot' ? 1 : 0);
    expect(smtp.accepted).toEqual([]);
  });

  it.each<Fault>([
    { at: 'middle', does: 'drop' },
    { at: 'middle', does: 'hang' },
    { at: 'dot', does: 'drop', keeps: true },
    { at: 'dot', does: 'drop', keeps: false },
    { at: 'dot', does: 'hang', keeps: true },
    { at: 'dot', does: 'hang', keeps: false },
  ])('does not know after %o, and says so', async (fault) => {
    await using smtp = present(await startFaultySmtp(() => fault));
    const { outcome } = await delivered(smtp, { limits: { ...LIMITS, afterMs: 400 } });
    expect(outcome).toEqual({ kind: 'unknown' });
  });

  it('does not mind what happens after it was taken', async () => {
    await using smtp = present(await startFaultySmtp(() => ({ at: 'after', does: 'drop' })));
    expect((await delivered(smtp)).outcome).toMatchObject({ kind: 'sent' });
  });

  it('lets not a byte go when the letter is not ours to send any more', async () => {
    await using smtp = present(await startFaultySmtp(() => null));
    const { outcome } = await delivered(smtp, { markSending: () => Promise.resolve(false) });
    expect(outcome).toEqual({ kind: 'lost' });
    const failing = delivered(smtp, { markSending: () => Promise.reject(new Error('the store is away')) });
    await expect(failing).rejects.toThrow('the store is away');
    expect(smtp.accepted).toEqual([]);
  });

  it('lets nothing leave once the time before is over, however late the store answers', async () => {
    await using smtp = present(await startFaultySmtp(() => null));
    const slow = Promise.withResolvers<boolean>();
    const waiting = Promise.withResolvers<void>();
    const stop = new AbortController();
    const sending = delivered(smtp, {
      signal: stop.signal,
      markSending: () => {
        waiting.resolve();
        return slow.promise;
      },
    });
    await waiting.promise;
    stop.abort();
    slow.resolve(true);
    expect((await sending).outcome).toMatchObject({ kind: 'retry' });
    expect(smtp.accepted).toEqual([]);
  });

  it('says nothing to a server that cannot show who it is, or offers no encryption', async () => {
    await using smtp = present(await startFaultySmtp(() => null));
    await using plain = present(await startSmtpServer());
    const stranger = { smtp: { host: smtp.host, port: smtp.port, security: 'tls' }, trusted: null } as const;
    expect((await delivered(smtp, { account: stranger })).outcome).toMatchObject({ kind: 'certificate' });
    const starttls = { smtp: { host: 'localhost', port: plain.port, security: 'starttls' }, trusted: null } as const;
    expect((await delivered(smtp, { account: starttls })).outcome).toMatchObject({ kind: 'certificate' });
    await using bare = await serverWithoutEncryption();
    const open = { smtp: { host: 'localhost', port: bare.port, security: 'starttls' }, trusted: null } as const;
    expect((await delivered(smtp, { account: open })).outcome).toEqual({ kind: 'no-encryption' });
    expect(bare.heard.join('')).not.toMatch(/AUTH|MAIL/u);
    expect(plain.received).toEqual([]);
  });

  it.each(['220 ', '220-more\r\n'])('is done with a server that greets without end, with %j', async (piece) => {
    await using smtp = await endlessServer(piece);
    expect(await delivered(smtp)).toMatchObject({ outcome: { kind: 'retry' }, marked: 0 });
    expect(smtp.said()).toBeLessThan(20_000_000);
  });

  it('names what a server cannot carry before it says who we are', async () => {
    await using smtp = present(await startFaultySmtp(() => null));
    const beyond = { ...ENVELOPE, to: 'ännchen@firm.example' };
    expect((await delivered(smtp, { envelope: beyond })).outcome).toMatchObject({ kind: 'refused' });
    expect((await delivered(smtp, { raw: Buffer.from('Subject: ä\r\n\r\n') })).outcome).toMatchObject({
      kind: 'refused',
    });
    expect((await delivered(smtp, { raw: new Uint8Array(1_000_001).fill(65) })).outcome).toMatchObject({
      kind: 'refused',
    });
    const domain = { ...ENVELOPE, to: 'ann@bücher.example' };
    expect((await delivered(smtp, { envelope: domain })).outcome).toMatchObject({ kind: 'sent' });
    expect(smtp.accepted.map(({ to }) => to)).toEqual([['ann@xn--bcher-kva.example']]);
  });
});

describe('signing in to send', { timeout: 30_000 }, () => {
  it.each([
    ['a password', { kind: 'password', user: 'writer', password: 'correct horse' }, 'sent'],
    ['a wrong password', { kind: 'password', user: 'writer', password: 'battery' }, 'sign-in-needed'],
    ['a token', { kind: 'token', user: 'writer', accessToken: 'fresh' }, 'sent'],
    ['a token that has expired', { kind: 'token', user: 'writer', accessToken: 'stale' }, 'sign-in-needed'],
  ] as const)('with %s', async (_, credentials, kind) => {
    await using smtp = present(await startSmtpServer({ knowsToken: (token) => token === 'fresh' }));
    const account = {
      smtp: { host: 'localhost', port: smtp.port, security: 'starttls' },
      trusted: smtp.certificate,
    } as const;
    const { outcome } = await delivered(smtp, { account, credentials });
    expect(outcome).toMatchObject({ kind });
    expect(JSON.stringify(outcome)).not.toMatch(/horse|battery|stale/u);
    expect(smtp.received).toHaveLength(kind === 'sent' ? 1 : 0);
  });
});

/** Says this again and again, as fast as it is taken. */
async function endlessServer(piece: string) {
  const { cert, key } = throwAwayCertificate();
  let said = 0;
  const server = createTlsServer({ cert, key }, (socket) => {
    const more = (): void => {
      while (!socket.destroyed && socket.write(piece.repeat(10_000))) said += 10_000 * piece.length;
    };
    socket.on('error', () => undefined).on('drain', more);
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    host: 'localhost',
    port: typeof address === 'object' && address !== null ? address.port : 0,
    certificate: cert,
    said: () => said,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function serverWithoutEncryption(): Promise<
  AsyncDisposable & { readonly port: number; readonly heard: readonly string[] }
> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined).write('220 open.test ESMTP\r\n');
    socket.setEncoding('latin1').on('data', (line: string) => {
      heard.push(line);
      socket.write(line.startsWith('EHLO') ? '250-open.test\r\n250 AUTH PLAIN\r\n' : '502 5.5.1 not here\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    heard,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
