import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { toneLetters } from '../train/tone/tone-letters.ts';
import type { Contest } from './figures.ts';
import { holdContest, type Contestant } from './hold-contest.ts';

const OURS = fileURLToPath(new URL('tone-of-drafts.ts', import.meta.url));
const DRAFTS = 200;

/** Checking the same letters, by programs that look for other things than we do: only what it takes is compared. */
export async function toneContest(rounds: number, peers: string): Promise<Contest> {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-tone-'));
  const file = join(folder, 'drafts.json');
  const letters = (await toneLetters('development')).slice(0, DRAFTS).map(({ text }) => text);
  writeFileSync(file, JSON.stringify(letters));
  const peer = (name: string): Contestant => ({
    name,
    command: () => ({ command: { program: process.execPath, words: [join(peers, 'tone.mjs'), name, file] } }),
  });
  const ours = { program: process.execPath, words: [...process.execArgv, OURS, file] };
  try {
    return holdContest({
      part: 'tone',
      title: `checking ${String(letters.length)} letters twice`,
      reference: 'Ajar',
      facts: { letters: letters.length, characters: letters.reduce((sum, { length }) => sum + length, 0) },
      rounds,
      contestants: [
        { name: 'Ajar', command: () => ({ command: ours }) },
        peer('write-good'),
        peer('harper.js'),
        peer('textlint'),
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
