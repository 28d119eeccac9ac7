import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { makeNoes } from '../list/make-noes.ts';
import type { Contest } from './figures.ts';
import { holdContest, type Contestant } from './hold-contest.ts';

const AJAR = fileURLToPath(new URL('../../packages/app/bin/ajar.js', import.meta.url));
/** Short commands are run more often than long ones. */
const MORE = 5;

/** Commands from cold, each as a process of its own, with this many noes in the profile. */
export async function startContest(rounds: number, noes: number): Promise<Contest> {
  const home = mkdtempSync(join(tmpdir(), 'ajar-bench-start-'));
  mkdirSync(join(home, 'default'));
  await makeNoes(join(home, 'default', 'ajar.db'), noes);
  const letter = join(home, 'letter.txt');
  writeFileSync(
    letter,
    'Dear Ms Lee,\n\nThank you for letting me know. I would be glad to hear of other openings.\n\nBest,\nAnn\n',
  );
  const ajar = (...words: readonly string[]): Contestant => ({
    name: `ajar ${words.map((word) => (word === letter ? 'letter.txt' : word)).join(' ')}`,
    command: () => ({
      command: {
        program: process.execPath,
        words: ['--max-semi-space-size=4', AJAR, ...words],
        env: { AJAR_HOME: home },
      },
    }),
  });
  try {
    return holdContest({
      part: 'start',
      title: `commands from cold, ${noes.toLocaleString('en-GB')} noes`,
      reference: null,
      facts: { noes },
      rounds: rounds * MORE,
      contestants: [
        { name: 'node -e 0', command: () => ({ command: { program: process.execPath, words: ['-e', '0'] } }) },
        ajar('--version'),
        ajar('check', letter),
        ajar('list'),
        ajar('list', '--search', 'harbour second'),
      ],
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
