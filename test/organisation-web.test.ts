/** An organisation in Chromium, with passkeys of a virtual authenticator and a sign-in of its own: from the invitation to taking a no back. */
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { servedPeople } from '../packages/app/src/http/organisation/testing/served-people.ts';
import type { ServedPeople } from '../packages/app/src/http/organisation/testing/served-people.ts';
import type { Visitor } from '../packages/app/src/http/organisation/testing/visitor.ts';
import { organisationHost } from '../packages/app/src/service/testing/organisation-with.ts';
import type { OrganisationHost } from '../packages/app/src/service/testing/organisation-with.ts';
import { startCuttingProxy } from './servers/cutting-proxy.ts';
import { findChromium } from './servers/chromium.ts';
import { findPostgres } from './servers/find-postgres.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, elsewhere, isSaidAt, newTab, openBrowser, overflow, soon } from './support/browser.ts';
import type { Watched } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const WEB = new URL('../packages/app/dist/web', import.meta.url).pathname;

/** A browser of somebody's own, with a device that makes passkeys and finds that its person is there. */
async function withPasskeys(context: BrowserContext): Promise<Watched> {
  const watched = await newTab(context);
  const session = await context.newCDPSession(watched.page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return watched;
}

/** A browser of somebody who has signed in already. */
async function comeInAs(context: BrowserContext, { cookies }: Visitor, origin: string): Promise<void> {
  const name = '__Host-ajar';
  const value = cookies.get(name) ?? '';
  // Set as if by https, which a cookie of this name takes; this machine counts as safe when it is sent.
  const url = origin.replace('http:', 'https:');
  await context.addCookies([{ name, value, url, secure: true, httpOnly: true, sameSite: 'Strict' }]);
}

/** What has the focus, by its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.getAttribute('aria-labelledby') ?? '';
  });
}

async function looksRight(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // And on a phone, with the text twice as large.
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await overflow(page)).toBe(0);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  if (wide !== null) await page.setViewportSize(wide);
}

describe.skipIf(isMissing(findChromium()) || isMissing(findPostgres()))('an organisation in the browser', () => {
  let browser: Browser;
  let host: OrganisationHost;
  let served: ServedPeople;

  beforeAll(async () => {
    browser = await openBrowser();
    host = await organisationHost();
    served = await servedPeople(host, { webDir: WEB });
  });
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
    await browser.close();
  });

  it('invites, lets in, shares and takes back', async () => {
    const { people, origin } = served;
    const { link } = await people.invite(null, {
      address: 'dan@example.org',
      name: 'Dan Featherstonehaugh-Cholmondeley',
      roles: ['administrator'],
    });
    await using his = await browser.newContext();
    await using hers = await browser.newContext();
    await using theirs = await browser.newContext();
    const [dan, ann, cleo] = [await withPasskeys(his), await withPasskeys(hers), await withPasskeys(theirs)];

    // The administrator joins with a passkey, and invites the others.
    await dan.page.goto(link);
    await dan.page.getByText('This invitation is for Dan Featherstonehaugh-Cholmondeley.').waitFor();
    expect(dan.page.url()).toBe(`${origin}/join`);
    await dan.page.getByRole('button', { name: 'Make a passkey' }).click();
    await dan.page.getByRole('heading', { name: 'Organisation' }).waitFor();
    const invite = async (address: string, name: string, role: string): Promise<string> => {
      const form = dan.page.getByRole('region', { name: 'Invite somebody' });
      await form.getByLabel('E-mail address').fill(address);
      await form.getByLabel('Name', { exact: true }).fill(name);
      for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
      await form.getByLabel(role).check();
      await form.getByRole('button', { name: 'Make the link' }).click();
      return form.getByLabel(`The link for ${name}`).inputValue();
    };
    const [annsLink, cleosLink] = [
      await invite('ann@example.org', 'Ann', 'Member'),
      await invite('cleo@example.org', 'Cleo', 'Counsellor'),
    ];
    await looksRight(dan.page);

    // The member joins with a passkey, leaves, and comes back with it.
    await ann.page.goto(annsLink);
    await ann.page.getByRole('button', { name: 'Make a passkey' }).click();
    await ann.page.getByRole('heading', { name: 'No noes yet' }).waitFor();
    await ann.page.getByRole('link', { name: 'Your sign-in' }).click();
    await ann.page.getByText('In this browser only.').waitFor();
    await ann.page.getByText(/^Passkey added on .+ \d\d:\d\d/u).waitFor();
    await ann.page.getByRole('button', { name: 'Sign out here' }).click();
    await ann.page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor();
    await looksRight(ann.page);
    await ann.page.goto(annsLink);
    await ann.page.getByText('This link does not work').waitFor();
    await ann.page.goto(`${origin}/settings`);
    await ann.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await ann.page.getByRole('heading', { name: 'Settings' }).waitFor();

    // The counsellor joins with the organisation's own sign-in.
    await cleo.page.goto(cleosLink);
    await cleo.page.getByRole('button', { name: 'Use Harbour login' }).click();
    await cleo.page.getByText('Nothing is shared with you just now').waitFor();

    const member = (await people.list()).find(({ name }) => name === 'Ann');
    const ajar = await served.organisation.member(member?.id ?? '');
    await ajar.scan([fileURLToPath(DEMO_FILE)]);
    const [no, other] = await ajar.list();
    await ann.page.goto(`${origin}/noes/${no?.id ?? ''}`);
    const who = ann.page.getByRole('region', { name: 'Who can see this' });
    await who.getByText('Only you.').waitFor();
    await who.getByRole('button', { name: 'Share', exact: true }).click();
    await who.getByText('You, and 1 counsellor').waitFor();
    await looksRight(ann.page);

    // The counsellor sees exactly that, and writes a note.
    await cleo.page.reload();
    await soon(() => cleo.page.getByRole('listitem').count()).toBe(1);
    await cleo.page.getByRole('link', { name: no?.organisation ?? no?.subject ?? '' }).click();
    await cleo.page.getByRole('heading', { name: 'The letters' }).waitFor();
    // Its lines were cut for a width that a phone does not have.
    expect(await cleo.page.locator('.letter').first().innerText()).toContain('our rule is that speakers have a book');
    await looksRight(cleo.page);
    const leave = cleo.page.getByRole('button', { name: 'Leave the note' });
    await leave.click();
    await isSaidAt(cleo.page.getByLabel('A note'), 'There are no words in it yet.');
    await cleo.page.getByLabel('A note').fill('This reads like an open door to me.');
    await leave.focus();
    await cleo.page.keyboard.press('Enter');
    await cleo.page.getByText('The member can read it now.').waitFor();
    expect(await leave.evaluate((button) => button === document.activeElement)).toBe(true);
    for (const path of [`/api/rejections/${no?.id ?? ''}`, `/api/rejections/${other?.id ?? ''}`, '/api/noes'])
      expect((await cleo.page.request.get(`${origin}${path}`)).status()).toBe(403);
    // She is told wherever she is, until she has seen it; then it stands beside the no.
    const told = ann.page.getByRole('status').filter({ hasText: 'A counsellor wrote to you' });
    await ann.page.goto(`${origin}/doors`);
    await told.waitFor();
    await looksRight(ann.page);
    await told.getByRole('link').click();
    await who.getByText('This reads like an open door to me.').waitFor();
    await told.waitFor({ state: 'detached' });
    await ann.page.reload();
    await who.getByText('This reads like an open door to me.').waitFor();
    expect(await told.count()).toBe(0);
    await ann.page.goto(`${origin}/you`);
    const shares = ann.page.getByRole('region', { name: 'What you share' });
    await shares.getByText('with Cleo since').waitFor();
    await looksRight(ann.page);
    await shares.getByRole('link').click();

    // Whoever has no mouse goes there by name, and finds no screen of a role they have not.
    await ann.page.keyboard.press('Control+k');
    await ann.page.keyboard.type('sign');
    await ann.page.getByRole('option', { name: 'Go to Your sign-in' }).waitFor();
    await ann.page.getByRole('combobox').fill('organisation');
    await ann.page.getByRole('option', { name: /^Search the list/u }).waitFor();
    expect(await ann.page.getByRole('option', { name: 'Go to Organisation' }).count()).toBe(0);
    await ann.page.keyboard.press('Escape');

    // Taken back: nothing is left to see.
    await who.getByRole('button', { name: 'Take it back from Cleo' }).click();
    await who.getByText('Only you.').waitFor();
    await cleo.page.reload();
    await cleo.page.getByText('This is not shared with you').waitFor();

    await dan.page.getByRole('link', { name: 'Log' }).click();
    await dan.page.getByText('Ann took a no back from Cleo').waitFor();
    await ann.page.goto(`${origin}/you`);
    await shares.getByText('Nothing. To show a no to a counsellor').waitFor();
    await dan.page.getByRole('link', { name: 'Counts' }).click();
    await dan.page.getByText('No month has enough members in it yet.').waitFor();
    for (const { troubles } of [dan, ann, cleo])
      // A browser writes down each answer that is none, which these were to be.
      expect(troubles.filter((one) => !/status of (?:400|401|404)/u.test(one))).toEqual([]);
    expect(elsewhere([...dan.requests, ...ann.requests], origin)).toEqual([]);
  });

  it('keeps an invitation over a reload, takes another in the same tab, and asks about one that is used once', async () => {
    const { people, origin } = served;
    const invite = async (name: string): Promise<string> =>
      (await people.invite(null, { address: `${name}@example.org`, name, roles: ['member'] })).link;
    const [used, good] = [await invite('Gil'), await invite('Hope')];
    await using context = await browser.newContext();
    const { page, requests } = await withPasskeys(context);
    await page.goto(used);
    await page.getByText('This invitation is for Gil.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByRole('heading', { name: 'No noes yet' }).waitFor();
    await page.goto(`${origin}/join`);
    await page.getByText('This link is not whole').waitFor();
    await looksRight(page);

    requests.length = 0;
    await page.goto(used);
    await page.getByText('This link does not work').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    // Longer than a page waits before it asks a server again that was away.
    await page.waitForTimeout(5_000);
    expect(requests.filter((url) => url.endsWith('/api/sign-in/invitation'))).toHaveLength(1);
    await page.goto(good);
    await page.getByText('This invitation is for Hope.').waitFor();
    expect(page.url()).toBe(`${origin}/join`);
  });

  it('leads back to the invitation from a sign-in of the organisation that came to nothing', async () => {
    const { people, provider } = served;
    const { link } = await people.invite(null, { address: 'jo@example.org', name: 'Jo', roles: ['member'] });
    await using context = await browser.newContext();
    const { page } = await withPasskeys(context);
    await page.goto(link);
    provider.declines = true;
    await page.getByRole('button', { name: 'Use Harbour login' }).click();
    await page.getByText('The sign-in of your organisation said no').waitFor();
    provider.declines = false;
    await looksRight(page);
    await page.getByRole('link', { name: 'Back to your invitation' }).click();
    await page.getByText('This invitation is for Jo.').waitFor();
  });

  it('shares with whom was chosen and nobody else, however often the button is pressed', async () => {
    const { organisation, origin } = served;
    const kim = await served.join('kim@example.org', 'member');
    await served.join('lea@example.org', 'counsellor');
    await served.join('max@example.org', 'counsellor');
    const ajar = await organisation.member(kim.id);
    await ajar.scan([fileURLToPath(DEMO_FILE)]);
    const [no] = await ajar.list();
    await using context = await browser.newContext();
    await comeInAs(context, kim, origin);
    const { page } = await newTab(context);
    await page.goto(`${origin}/organisation`);
    await soon(() => page.url()).toBe(`${origin}/`);
    await page.goto(`${origin}/noes/${no?.id ?? ''}`);
    const who = page.getByRole('region', { name: 'Who can see this' });
    const share = who.getByRole('button', { name: 'Share', exact: true });
    await share.click();
    await who.getByText('Choose with whom first.').waitFor();
    await looksRight(page);
    await who.getByLabel('Share it with').selectOption('lea');
    await share.focus();
    await page.keyboard.press('Enter');
    await who.getByText('lea can read it now.').waitFor();
    expect(await focused(page)).toBe('who-sees-title');
    await page.keyboard.press('Enter');
    await share.dblclick();
    await who.getByText('You, and 1 counsellor').waitFor();
    const shares = await served.people.ownShares(kim.id);
    expect(shares.map(({ counsellor }) => counsellor.name)).toEqual(['lea']);
  });

  it('asks before it takes away what does not come back, and keeps the place of whoever has no mouse', async () => {
    const { origin } = served;
    await served.join('pat@example.org', 'member');
    const counsellor = await served.join('ria@example.org', 'counsellor');
    const administrator = await served.join('sam@example.org', 'administrator');
    await using theirs = await browser.newContext();
    await comeInAs(theirs, counsellor, origin);
    const { page: other } = await newTab(theirs);
    await other.goto(`${origin}/organisation`);
    await other.getByRole('heading', { name: 'Shared with you' }).waitFor();
    expect(await other.getByRole('button', { name: 'Make the link' }).count()).toBe(0);
    await other.goto(`${origin}/shared/nothing`);
    await other.getByRole('heading', { name: 'This is not shared with you', level: 1 }).waitFor();
    await looksRight(other);
    // Without noes of their own they have no settings, and choose here what they read.
    await other.goto(`${origin}/you`);
    await other.getByRole('button', { name: 'Sign in with Harbour login no more' }).click();
    await other.getByText('This is the only way you can sign in.').waitFor();
    await looksRight(other);
    await other.getByLabel('Language').selectOption('de');
    await other.getByRole('heading', { name: 'Ihre Anmeldung' }).waitFor();
    await looksRight(other);
    await other.getByRole('button', { name: 'Hier abmelden' }).click();
    await other.getByRole('button', { name: 'Mit einem Passkey anmelden' }).waitFor();
    await other.getByLabel('Sprache').selectOption('fr');
    await other.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).waitFor();
    await looksRight(other);

    await using context = await browser.newContext();
    await comeInAs(context, administrator, origin);
    const { page } = await newTab(context);
    await page.goto(`${origin}/organisation`);
    const row = page.getByRole('listitem').filter({ hasText: 'pat@example.org' });
    await row.getByRole('button', { name: 'Stop pat' }).focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog', { name: 'Stop pat?' });
    await question.getByText('What they share is taken back').waitFor();
    await looksRight(page);
    await question.getByRole('button', { name: 'Leave it as it is' }).click();
    await row.getByText('Active').waitFor();
    await soon(() => focused(page)).toBe('Stop pat');
    await page.keyboard.press('Enter');
    await question.getByRole('button', { name: 'Stop', exact: true }).click();
    await row.getByText('Stopped').waitFor();
    await soon(() => focused(page)).toBe('Let pat in again');
    await page.keyboard.press('Enter');
    await row.getByText('Active').waitFor();
    expect(await focused(page)).toBe('Stop pat');

    await row.getByLabel('Counsellor').focus();
    await page.keyboard.press('Space');
    await soon(async () => (await served.people.list()).find(({ name }) => name === 'pat')?.roles).toHaveLength(2);
    expect(await row.getByLabel('Counsellor').evaluate((box) => box === document.activeElement)).toBe(true);
    await row.getByLabel('Member').click();
    await page.getByRole('alertdialog').getByText('They do not reach their own noes any more.').waitFor();
    await page.keyboard.press('Escape');
    expect(await row.getByLabel('Member').isChecked()).toBe(true);

    const form = page.getByRole('region', { name: 'Invite somebody' });
    await form.getByLabel('E-mail address').fill('tom@example.org');
    await form.getByLabel('Member').uncheck();
    await form.getByRole('button', { name: 'Make the link' }).click();
    await form.getByText('Choose at least one role. Nobody was invited.').waitFor();
    await looksRight(page);
  });

  it('says that the database is away, and goes on by itself', async () => {
    const place = await host.newPlace();
    await using proxy = await startCuttingProxy(Number(new URL(place.app).port));
    const through = (url: string): string => url.replace(/:\d+\//u, `:${proxy.port}/`);
    await using other = await servedPeople(host, { webDir: WEB, through });
    const una = await other.join('una@example.org', 'member');
    await using context = await browser.newContext();
    await comeInAs(context, una, other.origin);
    const { page } = await newTab(context);
    await page.goto(other.origin);
    await page.getByRole('heading', { name: 'No noes yet' }).waitFor();
    proxy.cutAfter(1);
    proxy.slam();
    await page.getByRole('link', { name: 'Doors' }).click();
    await page.getByText('Ajar does not reach its database just now.').first().waitFor();
    await using late = await browser.newContext();
    await comeInAs(late, una, other.origin);
    const { page: fresh } = await newTab(late);
    await fresh.goto(other.origin);
    await fresh.getByText('Ajar does not reach its database just now.').waitFor();
    expect(await fresh.content()).not.toContain(String(proxy.port));
    proxy.cutAfter(null);
    await fresh.getByRole('heading', { name: 'No noes yet' }).waitFor();
    await page.getByText('Ajar does not reach its database just now.').first().waitFor({ state: 'detached' });
    await page.getByText('No door was left open in words').waitFor();
  });

  it('leaves nothing of one person to another who signs in in the same browser', async () => {
    const { organisation, origin } = served;
    const [eve, finn] = [
      await served.join('eve@example.org', 'member'),
      await served.join('finn@example.org', 'member'),
    ];
    const ajar = await organisation.member(eve.id);
    await ajar.scan([fileURLToPath(DEMO_FILE)]);
    const [no] = await ajar.list();
    await using context = await browser.newContext();
    await comeInAs(context, eve, origin);
    const { page } = await newTab(context);
    await page.goto(`${origin}/noes/${no?.id ?? ''}`);
    await page.getByRole('region', { name: 'Who can see this' }).waitFor();
    // In another tab somebody else signs in; then they look at this one.
    await comeInAs(context, finn, origin);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('heading', { name: 'No noes yet' }).waitFor({ timeout: 15_000 });
    expect(await page.content()).not.toContain(no?.subject);
  });
});
