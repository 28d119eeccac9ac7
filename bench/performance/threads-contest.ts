import { fileURLToPath } from 'node:url';

import type { Contest } from './figures.ts';
import { holdContest, type Contestant } from './hold-contest.ts';
import type { Mailbox } from './mailboxes.ts';

const EXAMINE = fileURLToPath(new URL('examine-alone.ts', import.meta.url));

/** Reading and judging without storing, by one thread and by two. */
export function threadsContest({ path, bytes, messages }: Mailbox, size: string, rounds: number): Contest {
  const threads = (count: 1 | 2): Contestant => ({
    name: count === 1 ? 'one thread' : 'two threads',
    command: () => ({
      command: {
        program: process.execPath,
        words: ['--max-semi-space-size=4', ...process.execArgv, EXAMINE, path, String(count)],
      },
    }),
  });
  return holdContest({
    part: 'threads',
    title: `one thread and two, ${size}, nothing stored`,
    reference: 'one thread',
    facts: { bytes, messages },
    rounds,
    contestants: [threads(1), threads(2)],
  });
}
