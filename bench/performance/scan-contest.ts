import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { StageName } from '../stages.ts';
import type { Contest } from './figures.ts';
import { holdContest, type Contestant } from './hold-contest.ts';
import type { Mailbox } from './mailboxes.ts';

const AJAR = fileURLToPath(new URL('../../packages/app/bin/ajar.js', import.meta.url));
const STAGES = fileURLToPath(new URL('../stages.ts', import.meta.url));
const MAILBOX = new URL('../../packages/app/src/mailbox/', import.meta.url);

/** `ajar scan` into a new profile, as a user starts it; removed afterwards. */
export function scanning(name: string, path: string): Contestant {
  return {
    name,
    command: () => {
      const home = mkdtempSync(join(tmpdir(), 'ajar-bench-scan-'));
      // The flag that the first line of the program has.
      const words = ['--max-semi-space-size=4', AJAR, 'scan', path, '--data-dir', home, '--json'];
      return {
        command: { program: process.execPath, words },
        after: () => rmSync(home, { recursive: true, force: true }),
      };
    },
  };
}

/** What a stage of `stages.ts` does with each message, as a process of its own. */
function stage(name: string, stageName: Exclude<StageName, 'scan'>, path: string): Contestant {
  const words = [...process.execArgv, STAGES, stageName, path];
  return { name, command: () => ({ command: { program: process.execPath, words } }) };
}

/** Reading one mbox: splitting alone, splitting and decoding, the whole scan, and parsers of mail on the same file. */
export function scanContest(mailbox: Mailbox, size: string, rounds: number, peers: string | null): Contest {
  const { path, bytes, messages } = mailbox;
  const mailparser = {
    program: process.execPath,
    words: [
      ...process.execArgv,
      join(peers ?? '', 'mailparser.mjs'),
      path,
      new URL('split-mbox.ts', MAILBOX).href,
      new URL('read-bytes.ts', MAILBOX).href,
    ],
  };
  return holdContest({
    part: 'scan',
    title: `reading an mbox of ${size}`,
    reference: peers === null ? null : 'postal-mime',
    facts: { bytes, messages },
    rounds,
    contestants: [
      stage('splitting alone', 'split', path),
      stage('splitting and decoding', 'lazy', path),
      scanning('ajar scan', path),
      ...(peers === null
        ? []
        : [
            stage('postal-mime', 'postal-mime', path),
            { name: 'mailparser', command: () => ({ command: mailparser }), rounds: 1 },
          ]),
    ],
  });
}
