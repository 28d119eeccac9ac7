import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { openStore } from '../packages/app/src/store/open-store.ts';
import { writeManyDemos } from './support/many-demos.ts';
import { snapshot } from './support/snapshot.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const AJAR = fileURLToPath(new URL('../packages/app/bin/ajar.js', import.meta.url));
const KILLS = 50;
const TODAY = Date.UTC(2026, 10, 16);

/** Numbers that look random and are the same in every run (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function scan(home: string, mbox: string): { readonly kill: () => void; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, [AJAR, 'scan', mbox, '--data-dir', home], { stdio: 'ignore' });
  const ended = new Promise<number | null>((done) => {
    child.once('exit', (code) => {
      done(code);
    });
  });
  return { kill: () => child.kill('SIGKILL'), ended };
}

it(`ends up the same after ${KILLS} kills as in one go`, { timeout: 300_000 }, async () => {
  await using folder = await temporaryFolder();
  const mbox = join(folder.path, 'mail.mbox');
  const copies = 8;
  const each = await writeManyDemos(mbox, copies);
  const [killed, whole] = ['killed', 'whole'].map((name) => join(folder.path, name));
  if (killed === undefined || whole === undefined) throw new Error('unreachable');

  const startedAt = performance.now();
  expect(await scan(whole, mbox).ended).toBe(0);
  const inOneGo = performance.now() - startedAt;

  const random = sequence(20_261_123);
  let interrupted = 0;
  for (let run = 0; run < KILLS; run += 1) {
    const running = scan(killed, mbox);
    await Promise.race([wait(inOneGo * (0.1 + random() * 0.9)), running.ended]);
    running.kill();
    if ((await running.ended) === null) interrupted += 1;
  }
  expect(interrupted, 'most runs must have been cut short, or nothing was tested').toBeGreaterThan(KILLS / 2);
  expect(await scan(killed, mbox).ended).toBe(0);

  await using store = await openStore({ file: join(killed, 'default', 'ajar.db') });
  expect(await store.check()).toEqual([]);
  const [after, expected] = await Promise.all(
    [killed, whole].map((home) => snapshot(join(home, 'default', 'ajar.db'), TODAY)),
  );
  expect(JSON.parse(expected ?? '').messagesRead).toBe(copies * each);
  expect(after).toBe(expected);
});
