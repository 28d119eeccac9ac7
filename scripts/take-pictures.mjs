// `node scripts/take-pictures.mjs`: the pictures of the README, taken of the demo in docs/pictures. Needs a build and Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pictures = join(root, 'docs', 'pictures');
const profiles = mkdtempSync(join(tmpdir(), 'ajar-pictures-'));

const demo = startDemo();
try {
  await takePictures(await demo.address);
} finally {
  await demo.stop();
  rmSync(profiles, { recursive: true, force: true });
}

/** The demo in a profile that is thrown away, on any free port. */
function startDemo() {
  const words = ['demo', '--no-open', '--port', '0', '--data-dir', profiles];
  const child = spawn(process.execPath, [join(root, 'packages', 'app', 'bin', 'ajar.js'), ...words]);
  const closed = new Promise((done) => child.once('close', done));
  const address = new Promise((found, fail) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]+/u.exec(said)?.[0];
      if (url !== undefined) found(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => fail(new Error(`The demo did not start: ${said}`)));
  });
  const stop = () => {
    child.kill();
    return closed;
  };
  return { address, stop };
}

async function takePictures(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    await page.goto(address);
    await page.locator('[data-row]').first().waitFor();
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, 'list.png') });
    await openDraft(page);
    await page.screenshot({ path: join(pictures, 'one-no.png') });
  } finally {
    await browser.close();
  }
}

/** One no with a draft in which the check has something to say. */
async function openDraft(page) {
  await page.getByRole('searchbox').fill('org:carrickmoor');
  await page.getByText('1 no found').waitFor();
  await page.locator('[data-row]').click();
  await page.getByRole('button', { name: 'Write it' }).click();
  const editor = page.getByRole('textbox', { name: /^Your answer/u });
  await editor.press('Control+End');
  await page.keyboard.type('\n\nP.S. I deserve an answer by Friday.');
  await page.locator('.cm-lintRange-error').first().waitFor();
  await page
    .getByText(/^Saved/u)
    .first()
    .waitFor();
  await page.evaluate(() => {
    document.activeElement?.blur();
    const answer = document.getElementById('answer');
    if (answer !== null) window.scrollBy({ top: answer.getBoundingClientRect().top - 40, behavior: 'instant' });
  });
}
