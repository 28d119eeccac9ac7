import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { stretchesOf } from './mbox-stretch.ts';
import { readStretch } from './read-stretch.ts';
import { openMbox } from './mbox-source.ts';
import { mbox } from './testing/letters.ts';
import { readAll } from './testing/read-all.ts';
import { folderWith } from './testing/temp-folder.ts';

interface Read {
  readonly position: string;
  readonly consumed: number;
  readonly text: string;
}

async function inStretches(path: string, bytes: number, from = 0, known = false): Promise<readonly Read[]> {
  const { size } = await stat(path);
  const messages: Read[] = [];
  const memory = { bytes: Buffer.alloc(0) };
  for (const stretch of stretchesOf({ path, folder: '' }, { from, known, size }, bytes)) {
    for (const { raw, position, consumed } of readStretch(stretch, () => {}, memory))
      messages.push({ position, consumed, text: Buffer.from(raw).toString('latin1') });
  }
  return messages;
}

async function inOneGo(path: string): Promise<readonly Read[]> {
  const { messages } = await readAll(await openMbox(path));
  return messages.map(({ raw, position, consumed }) => ({
    position,
    consumed,
    text: Buffer.from(raw).toString('latin1'),
  }));
}

/** Lines that begin a message, look as if they did, or stand in its way. */
const LINES = [
  'From a@b.example Mon Jan  5 10:00:00 2026',
  'From here on nothing is new.',
  '>From quoted Mon Jan  5 10:00:00 2026',
  'Subject: A letter',
  'X: y',
  '',
  '',
  'A line of text that is somewhat longer than the others.',
];

describe('an mbox in stretches', () => {
  it('has the messages of the whole, wherever it is divided', async () => {
    const lines = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 40 });
    const divided = fc.record({ lines, ends: fc.constantFrom('\n', '\r\n'), bytes: fc.integer({ min: 4, max: 400 }) });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(divided, async ({ lines: body, ends, bytes }) => {
        const name = `${String(count++)}.mbox`;
        const text = [LINES[0], 'Subject: first', ...body, ''].join(ends);
        const path = join(await folderWith({ [name]: text }), name);
        expect(await inStretches(path, bytes)).toEqual(await inOneGo(path));
      }),
      { numRuns: 60 },
    );
  });

  it('goes on behind a message that is known', async () => {
    const path = join(await folderWith({ inbox: mbox(9) }), 'inbox');
    const all = await inOneGo(path);
    const known = Number(all[3]?.position);
    for (const bytes of [64, 300, 100_000]) expect(await inStretches(path, bytes, known, true)).toEqual(all.slice(4));
  });

  it('has no end at its end: a file may have grown', () => {
    const stretches = stretchesOf({ path: 'x', folder: '' }, { from: 10, known: true, size: 100 }, 50);
    expect(stretches.map(({ from, to, begins }) => [from, to, begins])).toEqual([
      [10, 60, 'known'],
      [60, Infinity, 'anywhere'],
    ]);
  });
});
