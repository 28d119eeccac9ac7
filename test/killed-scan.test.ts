import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { openStore } from '../packages/app/src/store/open-store.ts';
import { AJAR, NODE } from './support/ajar-program.ts';
import { writeManyDemos } from './support/many-demos.ts';
import { snapshot } from './support/snapshot.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const KILLS = 50;
/** So many profiles at the same time. */
const LANES = 2;
const SEED = 20_261_123;
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
  const child = spawn(NODE, [AJAR, 'scan', mbox, '--data-dir', home], { stdio: 'ignore' });
  const ended = new Promise<number | null>((done) => {
    child.once('exit', (code) => {
      done(code);
    });
  });
  return { kill: () => child.kill('SIGKILL'), ended };
}

it(`ends up the same after ${KILLS} kills as in one go`, { timeout: 400_000 }, async () => {
  await using folder = await temporaryFolder();
  const mbox = join(folder.path, 'mail.mbox');
  const copies = 4;
  const each = await writeManyDemos(mbox, copies);
  const whole = join(folder.path, 'whole');
  const startedAt = performance.now();
  expect(await scan(whole, mbox).ended).toBe(0);
  const inOneGo = performance.now() - startedAt;
  const expected = await known(whole);
  expect(expected.problems).toEqual([]);
  expect(JSON.parse(expected.snapshot).messagesRead).toBe(copies * each);

  /** Kills scans of a profile until there were enough. One that got to its end is compared, and another begins in a profile of its own. */
  const killMany = async (lane: number): Promise<void> => {
    const random = sequence(SEED + lane);
    let [kills, round] = [0, 0];
    let home = join(folder.path, `killed-${lane}-0`);
    while (kills < KILLS / LANES) {
      const running = scan(home, mbox);
      await Promise.race([wait(inOneGo * (0.15 + random() * 0.6)), running.ended]);
      running.kill();
      if ((await running.ended) === null) kills += 1;
      else {
        expect(await known(home)).toEqual(expected);
        home = join(folder.path, `killed-${lane}-${(round += 1)}`);
      }
    }
    expect(await scan(home, mbox).ended).toBe(0);
    expect(await known(home)).toEqual(expected);
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => killMany(lane)));
});

/** What the profile knows, and whether its store is whole. */
async function known(home: string): Promise<{ readonly snapshot: string; readonly problems: readonly string[] }> {
  const file = join(home, 'default', 'ajar.db');
  await using store = await openStore({ file });
  return { problems: await store.check(), snapshot: await snapshot(file, TODAY) };
}
