import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';

import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { elsewhere, newTab, openBrowser, overflow, serveMail, soon } from './support/browser.ts';
import type { ServedAjar, Watched } from './support/browser.ts';
import { HONEST_LINKS, HOSTILE_HTML, hostileLetters, LYING_LINKS } from './support/hostile-html.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const LETTERS = hostileLetters();
const LONG = 'Unbreakable'.repeat(500);
const TAG = '<img src="x:" onerror="top.hacked=1;alert(1)">';
const RIGHT_TO_LEFT = '\u202eevil\u202d\u2067';

/** Names, subjects and texts that are no HTML at all, whatever they look like. */
const HOSTILE_WORDS: readonly Letter[] = [
  { name: TAG, subject: `Your application ${TAG}`, text: `${TAG}<script>top.hacked=1;alert(1)</script></div></body>` },
  {
    name: `${RIGHT_TO_LEFT} Harbour`,
    subject: `${RIGHT_TO_LEFT} application`,
    text: `${RIGHT_TO_LEFT}\u200b\u2028\u0000\u001b[31m`,
  },
  { name: LONG.slice(0, 300), subject: LONG, text: `${LONG} https://${LONG.toLowerCase()}.example/` },
  {
    name: '{{7*7}}${7*7}',
    subject: 'javascript:alert(1)',
    text: '__proto__ constructor toString [x](javascript:alert(1)) data:text/html,<script>',
  },
  { name: '', subject: '', text: '﷽'.repeat(200) + 'Z\u0351\u036b\u0343'.repeat(400) },
];

describe.skipIf(isMissing(findChromium()))('mail that means harm', () => {
  let trap: Server;
  let hits = 0;
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedAjar;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  /** Subject to the id of its no. */
  let ids: ReadonlyMap<string, string>;

  beforeAll(async () => {
    trap = createServer((socket) => {
      hits += 1;
      socket.destroy();
    });
    await new Promise<void>((done) => trap.listen(0, '127.0.0.1', done));
    const { port } = trap.address() as AddressInfo;
    browser = await openBrowser([`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`]);
    folder = await temporaryFolder();
    served = await serveMail([await writeMails(folder.path)]);
    ids = new Map((await served.ajar.list()).map((no) => [no.subject, no.id]));
    context = await browser.newContext();
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    await served[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
    await new Promise((done) => trap.close(done));
  });

  const open = async (subject: string): Promise<Watched> => {
    const tab = await newTab(context);
    const { page } = tab;
    page.on('popup', (popup) => tab.requests.push(`window: ${popup.url()}`));
    await page.goto(`${served.origin}/noes/${ids.get(subject) ?? 'not-listed'}`);
    await page.locator('#letter').waitFor();
    return tab;
  };
  const unharmed = async ({ page, troubles, requests }: Watched, what: string): Promise<void> => {
    expect(await page.evaluate(() => 'hacked' in window), `${what}: ran`).toBe(false);
    expect(
      troubles.filter((trouble) => trouble.startsWith('dialog')),
      `${what}: dialog`,
    ).toEqual([]);
    expect(new URL(page.url()).origin, `${what}: went away`).toBe(served.origin);
    expect(elsewhere(requests, served.origin), `${what}: asked for`).toEqual([]);
    expect(hits, `${what}: reached out`).toBe(0);
  };

  it('would act where nothing holds it: the payloads are live, and the trap counts', async () => {
    const loose = await browser.newContext();
    const { page: victim, troubles } = await newTab(loose);
    for (const name of ['script', 'image that fails', 'picture', 'style import']) {
      const before = hits;
      const [, html] = HOSTILE_HTML.find(([known]) => known === name) ?? [];
      await victim.setContent(html ?? '');
      await soon(() => hits).toBeGreaterThan(before);
    }
    expect(troubles).toContain('dialog: 1');
    expect(await victim.evaluate(() => 'hacked' in window)).toBe(true);
    await loose.close();
    hits = 0;
  });

  it('is listed like any other no', () => {
    expect(HOSTILE_HTML.length).toBeGreaterThan(200);
    expect(new Set(LETTERS.flatMap(({ names }) => names)).size).toBe(HOSTILE_HTML.length);
    for (const at of LETTERS.keys()) expect([...ids.keys()]).toContain(`Letter ${at}`);
  });

  it.concurrent.each(LETTERS.map(({ names }, at) => ({ at, names: names.join(', ') })))(
    'as designed: $names',
    async ({ at, names }) => {
      const tab = await open(`Letter ${at}`);
      const { page } = tab;
      await page.getByRole('button', { name: 'Show as designed' }).click();
      const frame = page.locator('iframe');
      await frame.waitFor();
      expect(await frame.getAttribute('sandbox')).toBe('');
      expect(await frame.getAttribute('srcdoc')).toContain('decided not to move forward');
      expect(page.frames().length, 'frames in the frame').toBeLessThanOrEqual(2);
      await page.frames().at(-1)?.waitForLoadState();
      const box = await frame.boundingBox();
      if (box === null) throw new Error('The frame is not shown.');
      for (const y of [20, 60, 110]) await page.mouse.click(box.x + 24, box.y + y);
      await unharmed(tab, names);
      await page.close();
    },
  );

  it('says where a link really leads when its words say something else', async () => {
    const tab = await open('links');
    const { page } = tab;
    await page.getByRole('button', { name: 'Show as designed' }).click();
    await page.locator('summary', { hasText: 'links in it' }).click();
    const shown = (href: string) =>
      page.locator('#letter details li').filter({ has: page.locator(`a[href="${href}"]`) });
    for (const [href] of LYING_LINKS) expect(await shown(href).innerText(), href).toContain('says “');
    for (const [href] of HONEST_LINKS) expect(await shown(href).innerText(), href).not.toContain('says “');
    const rels = await page
      .locator('#letter a[target=_blank]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('rel')));
    expect(new Set(rels)).toEqual(new Set(['noreferrer noopener']));
    await unharmed(tab, 'links');
  });

  it('shows hostile names, subjects and texts as the words they are', async () => {
    const tab = await newTab(context);
    const { page } = tab;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(served.origin);
    await page.locator('[data-row]').first().waitFor();
    expect(await overflow(page)).toBe(0);
    const noes = (await served.ajar.list()).filter((no) => no.from.includes('words'));
    expect(noes).toHaveLength(HOSTILE_WORDS.length);
    for (const no of noes) {
      await page.goto(`${served.origin}/noes/${no.id}`);
      await page.locator('#letter').waitFor();
      expect(await overflow(page), no.from.slice(0, 40)).toBe(0);
      expect(await page.locator('#letter img, #letter script').count()).toBe(0);
      await unharmed(tab, no.from.slice(0, 40));
    }
  });

  it('keeps a name that turns the direction of writing to itself', async () => {
    const { page } = await newTab(context);
    const no = (await served.ajar.list()).find(({ from }) => from.includes('words1'));
    await page.goto(`${served.origin}/noes/${no?.id ?? ''}`);
    await page.locator('#letter').waitFor();
    const loose = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const turned = /[\u202a-\u202e\u2066-\u2069]/u.test(node.textContent ?? '');
        if (turned && node.parentElement?.closest('bdi, [dir=auto], input') === null)
          found.push(node.textContent ?? '');
      }
      return found;
    });
    expect(loose).toEqual([]);
  });
});

interface Letter {
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly from?: string;
}

const NO = `Dear Tamsin,

Thank you for your application for the position of Proofreader and for your interest in working with us.
After careful consideration we have decided not to move forward with your application. We received
many strong applications for this position, and we have chosen a candidate whose experience is closer
to what we need at the moment.

We know that this is disappointing news. We will keep your CV on file, and you are welcome to apply
for other positions with us. We wish you every success in your job search.

Kind regards,
Ann Lee
Recruitment Team
`;

/** A folder of letters that all say no, each with something else in it. */
async function writeMails(folder: string): Promise<string> {
  const anchors = [...LYING_LINKS, ...HONEST_LINKS].map(([href, words]) => `<p><a href="${href}">${words}</a></p>`);
  const letters: readonly Letter[] = [
    ...LETTERS.map(({ html }, at) => ({ name: 'Ann Lee', subject: `Letter ${at}`, text: NO, html })),
    { name: 'Ann Lee', subject: 'links', text: NO, html: anchors.join('') },
    ...HOSTILE_WORDS.map((words, at) => ({
      ...words,
      text: `${NO}\n${words.text}`,
      from: `words${at}@firm${at}.example`,
    })),
  ];
  await Promise.all(letters.map((letter, at) => writeFile(join(folder, `${at}.eml`), emlOf(letter, at))));
  return folder;
}

function encoded(words: string): string {
  return words === '' ? '' : `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`;
}

function part(type: string, body: string): string {
  const lines = Buffer.from(body).toString('base64').replaceAll(/.{76}/gu, '$&\n');
  return `--=_b\nContent-Type: text/${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${lines}\n`;
}

function emlOf({ name, subject, text, html, from }: Letter, at: number): string {
  const page = html === undefined ? '' : part('html', `<html><body><p>${NO}</p>${html}</body></html>`);
  return `Message-ID: <${at}@hostile.example>
Date: ${new Date(Date.UTC(2026, 9, 1, 9) + at * 60_000).toUTCString()}
From: ${encoded(name)} <${from ?? `ann${at}@firm${at}.example`}>
To: Tamsin <tamsin@tamsinorrey.example>
Subject: ${encoded(subject)}
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_b"

${part('plain', text)}${page}--=_b--
`;
}
