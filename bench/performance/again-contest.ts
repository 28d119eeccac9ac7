import { appendFileSync, closeSync, copyFileSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Contest } from './figures.ts';
import { holdContest } from './hold-contest.ts';
import type { Mailbox } from './mailboxes.ts';
import { runProcess } from './run-process.ts';
import { scanning } from './scan-contest.ts';

/** A file that has grown by a hundredth, read again: what is known is passed over. */
export function againContest(mailbox: Mailbox, size: string, rounds: number): Contest {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-again-'));
  const path = join(folder, 'grows.mbox');
  copyFileSync(mailbox.path, path);
  const first = scanning('', path).command?.();
  if (first === undefined) throw new Error('a scan is always there');
  const home = first.command.words[first.command.words.indexOf('--data-dir') + 1] ?? '';
  try {
    runProcess(first.command);
    return holdContest({
      part: 'again',
      title: `a file of ${size} that has grown by a hundredth, read again`,
      reference: null,
      facts: { bytes: mailbox.bytes, grownBy: Math.floor(mailbox.bytes / 100) },
      rounds,
      contestants: [
        {
          name: 'ajar scan, again',
          command: () => {
            grow(mailbox.path, path, Math.floor(mailbox.bytes / 100));
            return { command: first.command };
          },
        },
      ],
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

function grow(from: string, to: string, bytes: number): void {
  const buffer = Buffer.alloc(bytes);
  const file = openSync(from, 'r');
  readSync(file, buffer, 0, bytes, 0);
  closeSync(file);
  // Messages that are there already have the same key: another subject makes them others.
  const text = buffer.toString('latin1').replaceAll('\nSubject: ', `\nSubject: ${String(performance.now())} `);
  appendFileSync(to, Buffer.from(text, 'latin1'));
}
