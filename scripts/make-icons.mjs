// `node scripts/make-icons.mjs`: the mark of the web app as PNG, drawn from packages/web/public/icon.svg. Needs Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const web = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages', 'web', 'public');
const mark = readFileSync(join(web, 'icon.svg'), 'utf8');
const PAPER = '#f6f1e7';

/** `share`: how much of the side the mark takes. Systems cut a maskable icon to a circle of four fifths, on its own ground. */
const ICONS = [
  { file: '192.png', size: 192, share: 1, ground: 'transparent' },
  { file: '512.png', size: 512, share: 1, ground: 'transparent' },
  { file: 'maskable-512.png', size: 512, share: 0.72, ground: PAPER },
  { file: 'apple-180.png', size: 180, share: 0.9, ground: PAPER },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  mkdirSync(join(web, 'icons'), { recursive: true });
  for (const { file, size, share, ground } of ICONS) {
    const side = Math.round(size * share);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:${size}px;background:${ground}">${mark.replace('<svg', `<svg style="width:${side}px;height:${side}px"`)}</body>`,
    );
    writeFileSync(join(web, 'icons', file), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
