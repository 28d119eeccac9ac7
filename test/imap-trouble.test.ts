import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Account, Credentials } from '../packages/app/src/account/account.ts';
import { openImap } from '../packages/app/src/mailbox/imap/open-imap.ts';
import { expandSet } from '../packages/app/src/mailbox/imap/uids-from.ts';
import type { ImapTimes } from '../packages/app/src/mailbox/imap/open-imap.ts';
import { AjarError, CertificateError } from '../packages/app/src/service/ajar-error.ts';
import { makeCertificate } from './servers/certificate.ts';
import type { Certificate } from './servers/certificate.ts';
import type { Dovecot, MailUser } from './servers/dovecot.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { freePorts } from './servers/loopback.ts';
import { oddCertificate } from './servers/odd-certificate.ts';
import { isMissing, present } from './servers/missing.ts';
import { startScriptedImap } from './servers/scripted-imap.ts';
import type { Script } from './servers/scripted-imap.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const PASSWORD: Credentials = { kind: 'password', user: 'ann@example.test', password: 'open sesame' };
const TOKEN: Credentials = { kind: 'token', user: 'ann@example.test', accessToken: 'ya29.secret-token' };
const QUICK: Partial<ImapTimes> = { connect: 2_000, greeting: 200, silence: 300, command: 600 };

type Where = Partial<Account['imap']> & { readonly port: number };

function accountAt(where: Where, trusted: string | null): Pick<Account, 'address' | 'imap' | 'trusted'> {
  return { address: 'ann@example.test', imap: { host: '127.0.0.1', security: 'tls', ...where }, trusted };
}

/** What the user reads when reading the account goes wrong; secrets must not be in it. */
async function trouble(
  where: Where,
  trusted: string | null,
  credentials = PASSWORD,
  times = QUICK,
): Promise<AjarError> {
  try {
    await using reader = await openImap(accountAt(where, trusted), credentials, { times });
    await reader.folders();
    await reader.examine('INBOX');
    await reader.list(await reader.uids(1));
  } catch (error) {
    if (!(error instanceof AjarError)) throw error;
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toMatch(
      /sesame|secret-token/u,
    );
    return error;
  }
  throw new Error('Nothing went wrong.');
}

describe.skipIf(isMissing(findDovecot()))('what the user reads when Dovecot', () => {
  let dovecot: Dovecot;
  let user: MailUser;
  beforeAll(async () => {
    dovecot = present(await startDovecot());
    user = dovecot.addUser('ann@example.test');
  });
  afterAll(() => dovecot[Symbol.asyncDispose]());

  test('does not take the password', async () => {
    const error = await trouble({ port: dovecot.imapsPort }, dovecot.certificate, PASSWORD, {});
    expect(error.code).toBe('sign-in-needed');
    expect(error.message).toBe(
      '127.0.0.1 did not accept the password of ann@example.test. Look whether the password is right. Many providers want an app password here, not the one you use on their pages. Give it again.',
    );
  });

  test.each(['tls', 'starttls'] as const)('shows a certificate that nobody vouches for (%s)', async (security) => {
    const port = security === 'tls' ? dovecot.imapsPort : dovecot.imapPort;
    const error = await trouble({ port, security }, null);
    expect(error).toBeInstanceOf(CertificateError);
    expect(error.code).toBe('certificate');
    expect(error.message).toMatch(
      /cannot be trusted: nobody vouches for it but itself\. No password was sent\.\n {2}for {10}localhost, 127\.0\.0\.1\n[^]* {2}fingerprint {2}(?:[0-9A-F]{2}:){31}[0-9A-F]{2} \(SHA-256\)\n/u,
    );
    const { certificate } = error as CertificateError;
    // Trusting what was shown is enough to get on.
    const account = accountAt({ port, security }, certificate?.pem ?? '');
    const right: Credentials = { kind: 'password', user: user.user, password: user.password };
    await using reader = await openImap(account, right);
    expect((await reader.folders()).map(({ path }) => path)).toEqual(['Sent', 'INBOX']);
  });
});

const HOUR = 3_600_000;

async function shown(name: string, from: number, until: number): Promise<AjarError> {
  await using folder = await temporaryFolder();
  const odd = oddCertificate(folder.path, { name, from: new Date(from), until: new Date(until) });
  await using server = await startScriptedImap({ tls: odd });
  const error = await trouble({ port: server.port }, odd.authority);
  expect(server.heard).toEqual([]);
  expect(error.code).toBe('certificate');
  return error;
}

describe.skipIf(isMissing(findDovecot()))('what the user reads when the certificate', () => {
  test('is for another name', async () => {
    const { message } = await shown('mail.other.test', Date.now() - HOUR, Date.now() + HOUR);
    expect(message).toMatch(/it is made out to another name[^]*mail\.other\.test/u);
  });

  test.each([
    ['has run out', -9, -1, 'it is no longer valid'],
    ['is from the future', 9, 99, 'it is not valid yet'],
  ])('%s: the clock of this machine may be wrong', async (_what, from, until, words) => {
    const { message } = await shown('127.0.0.1', Date.now() + from * HOUR, Date.now() + until * HOUR);
    expect(message).toContain(words);
    expect(message).toMatch(
      /The clock of this machine says \d{4}-\d\d-\d\d .* If that is wrong, set it and try again/u,
    );
  });
});

/** A server to which its own mail 3 is beyond reading. */
function withoutThree(line: string): string {
  const [, set = ''] = /UID FETCH (\S+)/u.exec(line) ?? [];
  const uids = expandSet(set);
  if (uids.includes(3)) return 'TAG NO [SERVERBUG] cannot read it\r\n';
  const mails = uids.map((uid) => `* ${uid} FETCH (UID ${uid} RFC822.SIZE 5 BODY[]<0> "Hello")\r\n`);
  return `${mails.join('')}TAG OK done\r\n`;
}

describe.skipIf(isMissing(findDovecot()))('what the user reads when the server', () => {
  let tls: Certificate;
  const folder = temporaryFolder();
  beforeAll(async () => {
    tls = makeCertificate((await folder).path, undefined);
  });
  afterAll(async () => (await folder)[Symbol.asyncDispose]());

  async function whenServer(script: Script, credentials = PASSWORD): Promise<AjarError> {
    await using server = await startScriptedImap({ tls, ...script });
    return await trouble({ port: server.port }, tls.cert, credentials);
  }

  test('cannot read one of its own mails: the others are read', async () => {
    const examined = '* 9 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 10] x\r\nTAG OK [READ-ONLY] done\r\n';
    await using server = await startScriptedImap({ tls, answers: { EXAMINE: examined, 'UID FETCH': withoutThree } });
    await using reader = await openImap(accountAt({ port: server.port }, tls.cert), PASSWORD, { times: QUICK });
    await reader.examine('INBOX');
    const uids = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const others = uids.filter((uid) => uid !== 3);
    expect((await reader.list(uids)).map(({ uid }) => uid)).toEqual(others);
    expect([...(await reader.sources(uids, 100)).keys()]).toEqual(others);
    expect(await reader.list([3])).toEqual([]);
  });

  test('reads none of its mails any more', async () => {
    const refused = 'TAG NO [SERVERBUG] cannot read it\r\n';
    await using server = await startScriptedImap({ tls, answers: { 'UID FETCH': refused } });
    await using reader = await openImap(accountAt({ port: server.port }, tls.cert), PASSWORD, { times: QUICK });
    await reader.examine('INBOX');
    const uids = Array.from({ length: 100 }, (_, index) => index + 1);
    await expect(reader.list(uids)).rejects.toMatchObject({ code: 'server-refused' });
    expect(server.heard.filter((line) => line.includes('UID FETCH')).length).toBeLessThan(60);
  });

  test('is not there', async () => {
    const [port = 0] = await freePorts(1);
    expect(await trouble({ port }, null)).toMatchObject({
      code: 'server-away',
      message: `Nobody answers at 127.0.0.1, port ${port}. The server is away, or the port is wrong. What was read is kept, and reading goes on from there next time.`,
    });
  });

  test('has a name that nobody knows', async () => {
    const error = await trouble({ port: 993, host: 'imap.nowhere.invalid' }, null);
    expect(error).toMatchObject({
      code: 'server-away',
      message: expect.stringContaining('No server called imap.nowhere.invalid was found'),
    });
  });

  test('speaks in the clear where TLS is wanted', async () => {
    await using server = await startScriptedImap({});
    const error = await trouble({ port: server.port }, null);
    expect(error).toMatchObject({
      code: 'server-refused',
      message: expect.stringContaining('does not begin with encryption'),
    });
    expect(server.heard.join('')).not.toContain('LOGIN');
  });

  test('offers no STARTTLS: nothing is said in the clear', async () => {
    await using server = await startScriptedImap({});
    const error = await trouble({ port: server.port, security: 'starttls' }, null);
    expect(error).toMatchObject({
      code: 'server-refused',
      message: expect.stringContaining('Ajar never says a password in the clear'),
    });
    expect(server.heard.join('')).not.toMatch(/LOGIN|AUTHENTICATE/u);
  });

  const cases: readonly (readonly [string, Script, Credentials, string, RegExp])[] = [
    [
      'no longer takes the token',
      { answers: { AUTHENTICATE: 'TAG NO [AUTHENTICATIONFAILED] Invalid credentials\r\n' } },
      TOKEN,
      'sign-in-needed',
      /no longer takes the permission .* it has expired or was taken back/u,
    ],
    [
      'wants an app password',
      { answers: { AUTHENTICATE: 'TAG NO [ALERT] Application-specific password required\r\n' } },
      PASSWORD,
      'sign-in-needed',
      /wants an app password, made for Ajar alone/u,
    ],
    [
      'cannot look at passwords now',
      { answers: { AUTHENTICATE: 'TAG NO [UNAVAILABLE] Database is down\r\n' } },
      PASSWORD,
      'server-refused',
      /cannot get at the mailbox at the moment.* In its own words: "Database is down"/u,
    ],
    [
      'has too many guests',
      { answers: { AUTHENTICATE: 'TAG NO [ALERT] Too many simultaneous connections. (Failure)\r\n' } },
      PASSWORD,
      'server-refused',
      /has something to tell you.* In its own words: "Too many simultaneous connections/u,
    ],
    [
      'lets in and opens no mailbox, as Microsoft 365 does',
      { answers: { EXAMINE: 'TAG BAD User is authenticated but not connected.\r\n' } },
      TOKEN,
      'server-refused',
      /took the sign-in, but opens no mailbox for it\. IMAP may be switched off/u,
    ],
    [
      'does not take the token, and says why in a code of its own',
      {
        answers: {
          AUTHENTICATE: '+ eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=\r\nTAG NO AUTHENTICATE failed.\r\n',
        },
      },
      TOKEN,
      'sign-in-needed',
      /no longer takes the permission .* it has expired or was taken back/u,
    ],
    [
      'says the mailbox is full',
      { answers: { EXAMINE: 'TAG NO [OVERQUOTA] Quota exceeded\r\n' } },
      PASSWORD,
      'server-refused',
      /the mailbox is full\. Make room there\./u,
    ],
    [
      'says no in a long and ugly way',
      { answers: { EXAMINE: `TAG NO go\taway\x07 "${'x'.repeat(5_000)}\r\n` } },
      PASSWORD,
      'server-refused',
      /In its own words: "go away x{1,200}"/u,
    ],
    [
      'hangs up before it is told the password',
      { answers: { CAPABILITY: { cut: '' } } },
      PASSWORD,
      'server-away',
      /hung up in the middle/u,
    ],
    [
      'hangs up in the middle of the sign-in',
      { answers: { AUTHENTICATE: { cut: '' } } },
      TOKEN,
      'server-away',
      /hung up in the middle/u,
    ],
    [
      'says goodbye in the middle',
      { answers: { EXAMINE: { cut: '* BYE Shutting down\r\n' } } },
      PASSWORD,
      'server-refused',
      /In its own words: "Shutting down"/u,
    ],
    ['hangs up before a word', { greeting: { cut: '' } }, PASSWORD, 'server-away', /127\.0\.0\.1/u],
    [
      'is cut off in the middle of a message',
      { answers: { 'UID FETCH': { cut: '* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)] {90}\r\nFrom' } } },
      PASSWORD,
      'server-away',
      /broke off|fell silent/u,
    ],
    ['says nothing', { greeting: { hang: '' } }, PASSWORD, 'server-away', /does not answer in time/u],
    [
      'falls silent',
      { answers: { 'UID FETCH': { hang: '* 1 FETCH (UID 1' } } },
      PASSWORD,
      'server-away',
      /fell silent/u,
    ],
    [
      'answers a little, for ever',
      { answers: { EXAMINE: { drip: '* OK still at it\r\n' } } },
      PASSWORD,
      'server-away',
      /fell silent/u,
    ],
    [
      'sends more than a person can have',
      { answers: { 'UID SEARCH': '* SEARCH {900000000}\r\n' } },
      PASSWORD,
      'server-refused',
      /no mail server should/u,
    ],
    ['speaks no IMAP', { greeting: 'HTTP/1.1 400 Bad Request\r\n' }, PASSWORD, 'server-away', /./u],
  ];

  test.each(cases)('%s', async (_, script, credentials, code, words) => {
    const error = await whenServer(script, credentials);
    expect(error.message).toMatch(words);
    expect(error.code).toBe(code);
  });
});
