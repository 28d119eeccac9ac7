/** What is in the way of an account, as it is read on the page of the settings and on the terminal: the same, and never a secret. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Account } from '../packages/app/src/account/account.ts';
import { openSecrets } from '../packages/app/src/account/secrets/open-secrets.ts';
import { accountLines } from '../packages/app/src/cli/render/account-lines.ts';
import { openStore } from '../packages/app/src/store/open-store.ts';
import { findChromium } from './servers/chromium.ts';
import { freePorts } from './servers/loopback.ts';
import { isMissing } from './servers/missing.ts';
import { startOAuthServer } from './servers/oauth.ts';
import type { OAuthServer } from './servers/oauth.ts';
import { oddCertificate } from './servers/odd-certificate.ts';
import type { OddCertificate } from './servers/odd-certificate.ts';
import { listing, startScriptedImap } from './servers/scripted-imap.ts';
import type { Script, ScriptedImap } from './servers/scripted-imap.ts';
import { throwAwayCertificate } from './servers/throw-away-certificate.ts';
import { axeFindings, newTab, openBrowser, serveAjar } from './support/browser.ts';
import type { ServedAjar } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const KEY = 'a-key-that-is-long-enough-to-be-one-0123';
const KEPT = /What was read (?:so far )?is kept/u;
const EMPTY = '* 0 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 1] x\r\nTAG OK done\r\n';

/** The answers that matter now; the last one pauses the account. */
const CASES: readonly (readonly [string, Script['answers'], readonly RegExp[]])[] = [
  [
    'the mailbox is full',
    { EXAMINE: 'TAG NO [OVERQUOTA] Quota exceeded\r\n' },
    [/the mailbox is full\. Make room there\./u, KEPT],
  ],
  [
    'the server is busy',
    { AUTHENTICATE: 'TAG NO [UNAVAILABLE] Database is down\r\n' },
    [/cannot get at the mailbox at the moment\. It is tried again later\./u, /Database is down/u, KEPT],
  ],
  ['the server hangs up', { EXAMINE: { cut: '' } }, [/The connection to 127\.0\.0\.1 broke off\./u, KEPT]],
  [
    'one folder is shut',
    {
      LIST: listing(['() "/" INBOX', '() "/" Team']),
      STATUS: 'TAG OK done\r\n',
      'UID SEARCH': '* SEARCH\r\nTAG OK done\r\n',
      EXAMINE: (line) => (line.includes('Team') ? 'TAG NO [NOPERM] not yours\r\n' : EMPTY),
    },
    [/1 folder could not be read: Team\./u, /Its server said: “not yours”\./u],
  ],
  [
    'the password is wrong',
    { AUTHENTICATE: 'TAG NO [AUTHENTICATIONFAILED] no\r\n' },
    [/did not accept the password/u, /The account is paused, so that nobody locks it/u],
  ],
];

describe.skipIf(isMissing(findChromium()))('what is in the way of an account', () => {
  let imap: ScriptedImap;
  let elsewhere: ScriptedImap;
  let odd: OddCertificate;
  let provider: OAuthServer;
  let served: ServedAjar;
  let browser: Browser;
  let page: Page;
  let answers: NonNullable<Script['answers']> = {};
  const certificate = throwAwayCertificate();

  beforeAll(async () => {
    imap = await startScriptedImap({ tls: certificate, changes: () => answers });
    served = await serveAjar({ paths: [fileURLToPath(DEMO_FILE)], secrets: { key: KEY } });
    const [nobody = 0] = await freePorts(1);
    odd = await madeOutToAnother();
    elsewhere = await startScriptedImap({ tls: odd });
    provider = await startOAuthServer('eve@home.example');
    provider.revoked = true;
    await keep({ id: 'a', address: 'ann@home.example', port: imap.port, trusted: certificate.cert });
    await keep({ id: 'b', address: 'bea@home.example', port: imap.port, trusted: null });
    await keep({ id: 'c', address: 'cy@home.example', port: nobody, trusted: null });
    await keep({ id: 'd', address: 'dee@home.example', port: elsewhere.port, trusted: odd.authority });
    const { issuer, clientId } = provider;
    const signIn = { kind: 'oauth', issuer, clientId } as const;
    await keep({ id: 'e', address: 'eve@home.example', port: imap.port, trusted: certificate.cert, signIn });
    browser = await openBrowser();
    ({ page } = await newTab(await browser.newContext()));
    await page.goto(served.server.url);
  });
  afterAll(async () => {
    await browser.close();
    for (const part of [served, imap, elsewhere, provider]) await part[Symbol.asyncDispose]();
  });

  type Given = Pick<Account, 'id' | 'address' | 'trusted'> &
    Partial<Pick<Account, 'signIn'>> & { readonly port: number };

  async function keep({ port, signIn = { kind: 'password' }, ...given }: Given): Promise<void> {
    const { id, address } = given;
    const place = { host: '127.0.0.1', port, security: 'tls' } as const;
    const rest = { name: '', user: address, filesSent: true } as const;
    const account: Account = { ...rest, ...given, signIn, imap: place, smtp: { ...place, port: 1 } };
    const secrets = openSecrets({ folder: dirname(served.file), key: KEY });
    await secrets.set(id, 'password', 'correct horse');
    const ranOut = { accessToken: 'correct horse access', refreshToken: 'correct horse refresh', expiresAt: 1 };
    await secrets.set(id, 'tokens', JSON.stringify(ranOut));
    await using store = await openStore({ file: served.file });
    const data = JSON.stringify(account);
    await store.write((transactor) =>
      transactor.putAccount({ id, address, data, state: '', createdAt: 1, updatedAt: 1 }),
    );
  }

  const cardOf = (address: string) =>
    page.getByRole('list', { name: 'Your accounts' }).getByRole('listitem').filter({ hasText: address });

  /** Reads the account once, and looks at both places. */
  async function reads(address: string, words: readonly RegExp[]): Promise<void> {
    await served.ajar.sync({ addresses: [address] });
    const view = (await served.ajar.accounts()).find((one) => one.address === address);
    const told = view === undefined ? '' : accountLines(view, Infinity);
    await page.goto(`${served.origin}/settings?part=mail`);
    const card = cardOf(address);
    for (const word of words) {
      expect(told).toMatch(word);
      await card.getByText(word).first().waitFor();
    }
    for (const text of [told, await page.content()]) expect(text).not.toContain('correct horse');
  }

  it.each(CASES)('%s', async (_, now, words) => {
    answers = now ?? {};
    await reads('ann@home.example', words);
  });

  it('nobody vouches for the certificate', async () => {
    await reads('bea@home.example', [
      /cannot be trusted: nobody vouches for it but itself\. No password was sent\./u,
      /fingerprint/u,
    ]);
  });

  it('nobody answers', async () => {
    await reads('cy@home.example', [
      /Nobody answers at 127\.0\.0\.1.*The server is away, or the port is wrong\./u,
      KEPT,
    ]);
  });

  it('the certificate is for another name', async () => {
    await reads('dee@home.example', [
      /cannot be trusted: it is made out to another name/u,
      /mail\.other\.example/u,
      /No password was sent\./u,
    ]);
    expect(elsewhere.heard).toEqual([]);
  });

  it('the provider takes its token no more', async () => {
    await reads('eve@home.example', [
      /has to be signed in again: the provider no longer takes what it gave before\./u,
      KEPT,
      /The account is paused/u,
    ]);
    await cardOf('eve@home.example').getByRole('button', { name: 'Sign in again' }).waitFor();
  });

  it('and the list of noes says whose mail is not read any more', async () => {
    await page.goto(served.origin);
    await page.getByText('Mail waits for you to sign in').waitFor();
    await page.getByText(/^Nothing is read from .*eve@home\.example, and nothing is sent/u).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sign in again' }).click();
    await cardOf('eve@home.example').waitFor();
  });
});

async function madeOutToAnother(): Promise<OddCertificate> {
  await using folder = await temporaryFolder();
  const now = Date.now();
  const [from, until] = [new Date(now - 3_600_000), new Date(now + 3_600_000)];
  return oddCertificate(folder.path, { name: 'mail.other.example', from, until });
}
