/** Mail accounts in the settings: connecting one and what can be in the way, certificates, reading, signing in again, removing. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { RunningServer } from '../packages/app/src/http/serve.ts';
import { startServer } from '../packages/app/src/http/serve.ts';
import type { Ajar } from '../packages/app/src/service/ajar.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import { startAccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import type { AccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import { findChromium } from './servers/chromium.ts';
import { startDnsServer } from './servers/dns.ts';
import type { DnsServer } from './servers/dns.ts';
import { findDovecot } from './servers/dovecot.ts';
import { isMissing } from './servers/missing.ts';
import { startOAuthServer } from './servers/oauth.ts';
import type { OAuthServer } from './servers/oauth.ts';
import { axeFindings, isSaidAt, newTab, openBrowser, serveAjar, soon, WEB } from './support/browser.ts';
import type { ServedAjar, Watched } from './support/browser.ts';
import { mailBefore, ME } from './support/the-other-side.ts';

const WRONG = 'not-the-password-at-all';

describe.skipIf([findChromium(), findDovecot()].some((part) => isMissing(part)))('accounts in the settings', () => {
  let servers: AccountServers;
  let oauth: OAuthServer;
  let dns: DnsServer;
  let served: ServedAjar;
  let browser: Browser;
  let context: BrowserContext;
  let tab: Watched;
  let page: Page;

  beforeAll(async () => {
    oauth = await startOAuthServer(ME);
    servers = await startAccountServers(ME, oauth);
    for (const raw of mailBefore(Date.now()).inbox) await servers.deliver(raw);
    // As a domain whose servers have the names of somebody else's.
    dns = await startDnsServer({
      srv: {
        '_imaps._tcp.orreywrites.example': [{ name: 'imap.mailhost.example', port: servers.wanted.imap.port }],
        '_submission._tcp.orreywrites.example': [{ name: 'smtp.mailhost.example', port: servers.wanted.smtp.port }],
      },
    });
    served = await serveAjar({ nameServers: [dns.address] });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    tab = await newTab(context);
    ({ page } = tab);
    await page.goto(served.server.url);
  });
  afterAll(async () => {
    await context.close();
    await browser.close();
    for (const part of [served, dns, servers, oauth]) await part[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    await page.goto(`${served.origin}/settings#accounts`);
  });

  const section = () => page.getByRole('region', { name: 'Mail accounts' });
  const card = () => section().getByRole('list', { name: 'Your accounts' });
  const password = () => section().getByLabel('Password', { exact: true });

  /** The form with the servers that were found, which the user puts right: they are on this machine. */
  async function openForm(): Promise<void> {
    await section().getByRole('button', { name: 'Connect an account' }).click();
    await page.getByLabel('Your e-mail address').fill(ME);
    await page.getByRole('button', { name: 'Find its servers' }).click();
    await section().getByText('outside orreywrites.example').waitFor();
    expect(await section().getByRole('button', { name: 'Connect it' }).isDisabled()).toBe(true);
    await section().getByLabel('Yes, my mail is there').check();
    await section().locator('summary', { hasText: 'Servers' }).click();
    for (const host of await section().getByLabel('Server', { exact: true }).all()) await host.fill('localhost');
  }

  async function connectWith(secret: string): Promise<void> {
    await password().fill(secret);
    await section().getByRole('button', { name: 'Connect it' }).click();
  }

  const trust = () => section().getByRole('button', { name: 'Trust this certificate' });

  it('shows a certificate that nobody vouches for, and goes on only when it is trusted', async () => {
    await openForm();
    await connectWith(WRONG);
    const asked = section().getByRole('alert');
    await asked.getByText('The certificate of localhost is not known').waitFor();
    expect(await asked.innerText()).toMatch(/(?:[0-9A-F]{2}:){31}[0-9A-F]{2}/u);
    expect(await axeFindings(page)).toEqual([]);
    await asked.getByRole('button', { name: 'Do not connect' }).click();
    await section().getByRole('button', { name: 'Connect an account' }).waitFor();
    expect(await served.ajar.accounts()).toEqual([]);
  });

  it('says what is wrong with a wrong password, keeps nothing, and empties the field', async () => {
    await openForm();
    await connectWith(WRONG);
    await trust().click();
    await section().getByText('localhost did not accept the sign-in').waitFor();
    await section().getByText('Nothing was saved.').waitFor();
    expect(await password().inputValue()).toBe('');
    await isSaidAt(password(), 'localhost did not accept the sign-in');
    expect(await axeFindings(page)).toEqual([]);
    expect(await served.ajar.accounts()).toEqual([]);
  });

  it('says at the server what is wrong with it, although the servers are folded away', async () => {
    await openForm();
    await section().getByLabel('Server', { exact: true }).nth(1).fill('no_server');
    await section().locator('summary', { hasText: 'Servers' }).click();
    await connectWith(WRONG);
    await isSaidAt(section().getByLabel('Server', { exact: true }).nth(1), 'is no name of a server');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('gives the steps of a provider that wants a password made for programs', async () => {
    await section().getByRole('button', { name: 'Connect an account' }).click();
    await page.getByLabel('Your e-mail address').fill('ann@gmail.com');
    await page.getByRole('button', { name: 'Find its servers' }).click();
    await section().getByText('turn on 2-Step Verification').waitFor();
    expect(await section().getByLabel('App password', { exact: true }).getAttribute('type')).toBe('password');
    await section().getByLabel('In the browser, with a client of my own').check();
    await section().getByLabel('Client id').waitFor();
    expect(await section().getByLabel('App password', { exact: true }).count()).toBe(0);
  });

  it('connects with the right password, which stands nowhere afterwards', async () => {
    await openForm();
    await connectWith(servers.password);
    await trust().click();
    await soon(() => section().getByRole('alert').innerText()).toContain('The certificate of localhost');
    await trust().click();
    await page.getByText(`${ME} is connected`).waitFor();
    await card().getByText('Connected, not read yet.').waitFor();
    expect(await page.content()).not.toContain(servers.password);
    expect(tab.requests.join('\n')).not.toContain(servers.password);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('reads it, and tells how that went', async () => {
    await card().getByRole('button', { name: 'Read now' }).click();
    await section()
      .getByText(/looked at, 3 of them new; 1 new no found, 1 known in all/u)
      .waitFor();
    await card().getByText('All is well. Read last').waitFor();
    await page.getByRole('link', { name: 'Noes', exact: true }).click();
    await page.locator('[data-row]').first().waitFor();
  });

  it('signs in again only with what both servers take', async () => {
    await card().getByRole('button', { name: 'Sign in again' }).click();
    await password().fill(WRONG);
    await card().getByRole('button', { name: 'Sign in', exact: true }).click();
    await card().getByText('The sign-in stays as it was.').waitFor();
    await password().fill(servers.password);
    await card().getByRole('button', { name: 'Sign in', exact: true }).click();
    await card().getByRole('button', { name: 'Read now' }).waitFor();
    await card().getByRole('button', { name: 'Check it' }).click();
    await card().getByText('Both servers let it in.').waitFor();
  });

  it('removes it after asking, and what was read stays', async () => {
    await card().getByRole('button', { name: 'Remove' }).click();
    const question = page.getByRole('alertdialog', { name: `Remove ${ME}?` });
    await question.getByText('What was read stays known here').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await question.getByRole('button', { name: 'Remove it' }).click();
    await section().getByText('No account is connected').waitFor();
    expect(await served.ajar.accounts()).toEqual([]);
    expect(await served.ajar.list()).toHaveLength(1);
  });

  it('connects by a code that is typed on the page of the provider', async () => {
    await openForm();
    await section().getByLabel('In the browser, with a client of my own').check();
    await section().getByLabel('Address of the sign-in service').fill(oauth.issuer);
    await section().getByLabel('Client id').fill(oauth.clientId);
    await section().getByLabel('With a code that I type on any device').check();
    const elsewhere = context.waitForEvent('page');
    await section().getByRole('button', { name: 'Open the sign-in page' }).click();
    await (await elsewhere).close();
    await section().getByText('WDJB-MJHT').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    for (const _ of ['imap', 'smtp']) await trust().click();
    await page.getByText(`${ME} is connected`).waitFor();
    expect(await served.ajar.accounts()).toMatchObject([{ address: ME, signIn: 'oauth' }]);
  });

  describe('where no keychain answers', () => {
    let locked: ServedAjar;
    beforeAll(async () => {
      locked = await serveAjar({ secrets: {} });
      await page.goto(locked.server.url);
    });
    afterAll(() => locked[Symbol.asyncDispose]());

    it('a passphrase is chosen before the first account, and unlocks all when Ajar is started anew', async () => {
      await page.goto(`${locked.origin}/settings?part=mail`);
      await section().getByRole('button', { name: 'Connect an account' }).click();
      await section().getByText('Choose a passphrase first').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await section().getByLabel('New passphrase').fill('four words in a row');
      await section().getByRole('button', { name: 'Use this one' }).click();
      await section().getByText('Choose a passphrase first').waitFor({ state: 'detached' });
      const signIn = { kind: 'password', password: servers.password } as const;
      await locked.ajar.addAccount({ ...servers.wanted, signIn });

      await using again = await openAjar({ store: { file: locked.file }, secrets: {} });
      await using server = await closing(again);
      await page.goto(server.url);
      await page.goto(`${new URL(server.url).origin}/settings?part=mail`);
      await section().getByText('Your mail passwords are locked').waitFor();
      await section().getByLabel('Passphrase').fill('four other words now');
      await section().getByRole('button', { name: 'Unlock them' }).click();
      await section().getByText('The passphrase does not open').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await section().getByLabel('Passphrase').fill('four words in a row');
      await section().getByRole('button', { name: 'Unlock them' }).click();
      await section().getByText('Your mail passwords are locked').waitFor({ state: 'detached' });
      await card().getByRole('button', { name: 'Check it' }).click();
      await card().getByText('Both servers let it in.').waitFor();
      expect(tab.requests.join('\n')).not.toContain('four');
    });
  });
});

async function closing(ajar: Ajar): Promise<RunningServer & AsyncDisposable> {
  const server = await startServer({ ajar, port: 0, webDir: WEB });
  return { ...server, [Symbol.asyncDispose]: () => server.close() };
}
