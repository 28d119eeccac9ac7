/** Signing in for a try, at real servers, and what people read when it fails. */
import { createServer } from 'node:net';
import { inspect } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findDovecot, startDovecot } from '../../../../test/servers/dovecot.ts';
import type { Dovecot, MailUser } from '../../../../test/servers/dovecot.ts';
import { startFaultySmtp } from '../../../../test/servers/faulty-smtp.ts';
import { freePorts } from '../../../../test/servers/loopback.ts';
import { isMissing, present } from '../../../../test/servers/missing.ts';
import { startScriptedImap } from '../../../../test/servers/scripted-imap.ts';
import { startSmtpServer } from '../../../../test/servers/smtp.ts';
import type { SmtpServer } from '../../../../test/servers/smtp.ts';
import { throwAwayCertificate } from '../../../../test/servers/throw-away-certificate.ts';
import { AjarError, CertificateError } from '../service/ajar-error.ts';
import type { Credentials } from './account.ts';
import { trySignIn } from './try-sign-in.ts';
import type { Tried } from './tried.ts';
import { datedCertificate } from './testing/dated-certificate.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const SECRET = 'a-password-that-nobody-may-see';
const PATIENCE = { connectMs: 5_000, greetingMs: 700, silenceMs: 5_000, wholeMs: 20_000 };

describe.skipIf(isMissing(findDovecot()))('trying to sign in', { timeout: 60_000 }, () => {
  let dovecot: Dovecot;
  let smtp: SmtpServer;
  let smtps: SmtpServer;
  let ann: MailUser;

  beforeAll(async () => {
    dovecot = present(await startDovecot());
    ann = dovecot.addUser('ann@example.test');
    smtp = present(await startSmtpServer({ login: ann }));
    smtps = present(await startSmtpServer({ login: ann, secure: true }));
  });
  afterAll(async () => {
    await Promise.all([dovecot, smtp, smtps].map((server) => server[Symbol.asyncDispose]()));
  });

  const account = (change: Partial<Tried> = {}): Tried => ({
    address: 'ann@example.test',
    imap: { host: 'localhost', port: dovecot.imapsPort, security: 'tls' },
    smtp: { host: 'localhost', port: smtp.port, security: 'starttls' },
    trusted: dovecot.certificate + smtp.certificate + smtps.certificate,
    ...change,
  });
  const good = (): Credentials => ({ kind: 'password', ...ann });
  const failure = async (change: Partial<Tried>, credentials: Credentials = good()): Promise<AjarError> => {
    const error: unknown = await trySignIn(account(change), credentials, NOW, PATIENCE).then(
      () => null,
      (e) => e,
    );
    if (!(error instanceof AjarError)) throw new Error(`expected an AjarError, got ${String(error)}`);
    expect(inspect(error, { depth: 8 })).not.toContain(SECRET);
    return error;
  };

  test('works with encryption from the first byte and with STARTTLS, on both', async () => {
    await trySignIn(account(), good(), NOW, PATIENCE);
    await trySignIn(
      account({
        imap: { host: '127.0.0.1', port: dovecot.imapPort, security: 'starttls' },
        smtp: { host: 'localhost', port: smtps.port, security: 'tls' },
      }),
      good(),
      NOW,
      PATIENCE,
    );
    expect(smtp.received).toEqual([]);
  });

  test('a wrong password is told apart by server', async () => {
    const wrong: Credentials = { kind: 'password', user: ann.user, password: SECRET };
    const reading = await failure({}, wrong);
    expect(reading.code).toBe('sign-in-needed');
    expect(reading.message).toMatch(
      /^localhost did not accept the sign-in of ann@example\.test for reading mail \(IMAP\)\. Look whether the password is right\. Many providers want an app password here/u,
    );
    await using other = present(await startSmtpServer({ login: { user: ann.user, password: 'other' } }));
    const sending = await failure({
      smtp: { host: 'localhost', port: other.port, security: 'starttls' },
      trusted: dovecot.certificate + other.certificate,
    });
    expect(sending.code).toBe('sign-in-needed');
    expect(sending.message).toContain('for sending mail (SMTP)');
  });

  test('a certificate that is not trusted is described, and no password is sent', async () => {
    for (const security of ['tls', 'starttls'] as const) {
      const port = security === 'tls' ? dovecot.imapsPort : dovecot.imapPort;
      const error = await failure({ trusted: null, imap: { host: 'localhost', port, security } });
      expect(error.code).toBe('certificate');
      expect(error.message).toMatch(
        /^The certificate of localhost \(for reading mail, port \d+\) cannot be trusted: nobody vouches for it but itself\./u,
      );
      expect(error.message).toContain('No password was sent.');
      expect(error.message).toMatch(/for {10}localhost, 127\.0\.0\.1\n {2}made by {6}localhost\n/u);
      expect(error.message).toMatch(/fingerprint {2}(?:[0-9A-F]{2}:){31}[0-9A-F]{2} \(SHA-256\)/u);
      expect(error.message).toContain('compare the fingerprint with whoever runs it');
      if (!(error instanceof CertificateError) || error.certificate === null)
        throw new Error('it shows no certificate');
      expect(error.certificate).toMatchObject({ host: 'localhost', names: 'localhost, 127.0.0.1', mayTrust: true });
      expect(error.certificate.pem.trim()).toBe(dovecot.certificate.trim());
    }
    const sending = await failure({ trusted: dovecot.certificate });
    expect(sending).toMatchObject({ code: 'certificate', message: expect.stringContaining('fingerprint') });
  });

  test('a certificate for another name is refused unless it is the very one that was chosen', async () => {
    const other = datedCertificate({ name: 'mail.elsewhere.test' });
    await using odd = present(await startSmtpServer({ login: ann, certificate: other }));
    const place = { smtp: { host: 'localhost', port: odd.port, security: 'starttls' } } as const;
    await trySignIn(account({ ...place, trusted: dovecot.certificate + other.cert }), good(), NOW, PATIENCE);
    const signed = datedCertificate({ name: 'mail.elsewhere.test', authority: true });
    await using byAuthority = present(await startSmtpServer({ login: ann, certificate: signed }));
    const error = await failure({
      smtp: { host: 'localhost', port: byAuthority.port, security: 'starttls' },
      trusted: dovecot.certificate + signed.authority,
    });
    expect(error).toMatchObject({ code: 'certificate', message: expect.stringContaining('made out to another name') });
    expect(error.message).toContain('mail.elsewhere.test');
  });

  test('dates that do not fit name the clock', async () => {
    for (const [when, words] of [
      [{ from: '20990101000000Z', until: '20991231000000Z' }, 'it is not valid yet'],
      [{ from: '20200101000000Z', until: '20210101000000Z' }, 'it is no longer valid'],
    ] as const) {
      const dated = datedCertificate({ name: 'localhost', ...when });
      await using odd = present(await startSmtpServer({ login: ann, certificate: dated }));
      const error = await failure({
        smtp: { host: 'localhost', port: odd.port, security: 'starttls' },
        trusted: dovecot.certificate + dated.cert,
      });
      expect(error.code).toBe('certificate');
      expect(error.message).toContain(words);
      expect(error.message).toContain('The clock of this machine says 2026-11-26 12:00 UTC. If that is wrong, set it');
    }
  });

  test('a port with the other kind of encryption is told', async () => {
    const plainAsTls = await failure({ imap: { host: 'localhost', port: dovecot.imapPort, security: 'tls' } });
    expect(plainAsTls.code).toBe('server-refused');
    expect(plainAsTls.message).toContain('does not begin with encryption. Use port 993');
    const tlsAsPlain = await failure({ imap: { host: 'localhost', port: dovecot.imapsPort, security: 'starttls' } });
    expect(tlsAsPlain.message).toContain('It may be that encryption begins at once there, as on port 993');
    const smtpPlain = await failure({ smtp: { host: 'localhost', port: smtp.port, security: 'tls' } });
    expect(smtpPlain.message).toContain('does not begin with encryption. Use port 465');
    const smtpTls = await failure({ smtp: { host: 'localhost', port: smtps.port, security: 'starttls' } });
    expect(smtpTls.message).toContain('It may be that encryption begins at once there, as on port 465');
  });

  test('the two servers the wrong way round are told, not waited for in vain', async () => {
    const [imap, starttls] = [dovecot.imapsPort, dovecot.imapPort];
    const reads = /is no server for reading \(IMAP\): it greets as one for sending \(SMTP\)\. Look whether the two/u;
    const sends = /is no server for sending \(SMTP\): it greets as one for reading \(IMAP\)\. Look whether the two/u;
    for (const place of [
      { host: 'localhost', port: smtps.port, security: 'tls' },
      { host: 'localhost', port: smtp.port, security: 'starttls' },
    ] as const)
      expect(await failure({ imap: place })).toMatchObject({
        code: 'server-refused',
        message: expect.stringMatching(reads),
      });
    for (const place of [
      { host: 'localhost', port: imap, security: 'tls' },
      { host: 'localhost', port: starttls, security: 'starttls' },
    ] as const)
      expect(await failure({ smtp: place })).toMatchObject({
        code: 'server-refused',
        message: expect.stringMatching(sends),
      });
  });

  test('a server that lets nobody in for the moment casts no doubt on the password', async () => {
    for (const line of ['454 4.7.0 Temporary authentication failure', '421 4.7.0 Too many login attempts']) {
      await using faulty = present(await startFaultySmtp(() => ({ at: 'AUTH', does: 'say', line })));
      const smtpPlace = { host: 'localhost', port: faulty.port, security: 'tls' } as const;
      const error = await failure({ smtp: smtpPlace, trusted: dovecot.certificate + faulty.certificate });
      expect(error.code).toBe('server-away');
      expect(error.message).toContain('lets nobody sign in at the moment. The password may well be right');
      expect(error.message).toContain(line);
    }
    const { cert, key } = throwAwayCertificate();
    const no = 'TAG NO [UNAVAILABLE] Temporary authentication failure.\r\n';
    await using server = await startScriptedImap({ tls: { cert, key }, answers: { AUTHENTICATE: no, LOGIN: no } });
    const imap = { host: '127.0.0.1', port: server.port, security: 'tls' } as const;
    const error = await failure({ imap, trusted: cert });
    expect(error.code).toBe('server-away');
    expect(error.message).toMatch(/It said: “Temporary authentication failure”\.$/u);
  });

  test('a server without encryption hears no password', async () => {
    await using open = present(await startSmtpServer({ login: ann, plain: true }));
    const error = await failure({ smtp: { host: 'localhost', port: open.port, security: 'starttls' } });
    expect(error.code).toBe('server-refused');
    expect(error.message).toContain('does not offer encryption, and Ajar never says a password in the clear');
  });

  test('a server that is gone, hangs up, or has no such name', async () => {
    const [port = 0] = await freePorts(1);
    expect((await failure({ imap: { host: '127.0.0.1', port, security: 'tls' } })).message).toBe(
      `Nobody answers at 127.0.0.1, port ${port}. The server is away, or the port is wrong.`,
    );
    expect(await failure({ smtp: { host: '127.0.0.1', port, security: 'starttls' } })).toMatchObject({
      code: 'server-away',
      message: `Nobody answers at 127.0.0.1, port ${port}. The server is away, or the port is wrong.`,
    });
    const nameless = await failure({ imap: { host: 'imap.nowhere.invalid', port, security: 'tls' } });
    expect(nameless).toMatchObject({
      code: 'server-away',
      message: expect.stringContaining('No server called imap.nowhere.invalid'),
    });
    const rude = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => rude.listen(0, '127.0.0.1', done));
    const address = rude.address();
    const rudePort = typeof address === 'object' && address !== null ? address.port : 0;
    for (const security of ['tls', 'starttls'] as const) {
      const place = { host: '127.0.0.1', port: rudePort, security };
      expect((await failure({ imap: place })).code).toBe('server-away');
      expect((await failure({ smtp: place })).code).toBe('server-away');
    }
    rude.close();
  });

  test('a server that keeps saying a little is given up', async () => {
    const drip = createServer((socket) => {
      const timer = setInterval(() => socket.write('*'), 20);
      socket.on('error', () => undefined).once('close', () => clearInterval(timer));
    });
    await new Promise<void>((done) => drip.listen(0, '127.0.0.1', done));
    const address = drip.address();
    const place = { host: '127.0.0.1', port: typeof address === 'object' && address !== null ? address.port : 0 };
    const slow = { ...PATIENCE, greetingMs: 10_000, wholeMs: 300 };
    const tried = trySignIn(account({ imap: { ...place, security: 'starttls' } }), good(), NOW, slow);
    await expect(tried).rejects.toMatchObject({
      code: 'server-away',
      message: expect.stringContaining('takes too long'),
    });
    drip.close();
  });

  test('a server that never ends what it says is left, however much time there is', async () => {
    const { cert, key } = throwAwayCertificate();
    const answers = { AUTHENTICATE: { flood: '* OK one moment\r\n' } };
    await using server = await startScriptedImap({ tls: { cert, key }, answers });
    const imap = { host: '127.0.0.1', port: server.port, security: 'tls' } as const;
    const patient = { ...PATIENCE, silenceMs: 600_000, wholeMs: 600_000 };
    const tried = trySignIn(account({ imap, trusted: cert }), good(), NOW, patient);
    await expect(tried).rejects.toMatchObject({ code: 'server-refused' });
  });

  test('a token signs in to sending (XOAUTH2), and an old one is told', async () => {
    await using takes = present(await startSmtpServer({ login: ann, knowsToken: (token) => token === 'token-1' }));
    const { trySmtp } = await import('./try-smtp.ts');
    const place = account({
      smtp: { host: 'localhost', port: takes.port, security: 'starttls' },
      trusted: takes.certificate,
    });
    await trySmtp(place, { kind: 'token', user: ann.user, accessToken: 'token-1' }, NOW, PATIENCE);
    const old = trySmtp(place, { kind: 'token', user: ann.user, accessToken: SECRET }, NOW, PATIENCE);
    await expect(old).rejects.toMatchObject({
      code: 'sign-in-needed',
      message: expect.stringContaining('Sign in once more'),
    });
  });
});
