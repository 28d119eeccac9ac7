import { argument, option } from '../command.ts';
import type { Definition } from '../command.ts';

/** Commands for those who run Ajar for an organisation. */
export const WORKER_COMMANDS: readonly Definition[] = [
  {
    name: 'worker',
    says: 'Work for an organisation: read mail as it comes in, send letters when they are due. As many as wanted.',
    options: [
      option('--accounts <number>', 'mail accounts to watch at most; 500 when omitted'),
      option('--reading <number>', 'mail accounts to read at once, of those that have news; 32 when omitted'),
      option('--health-port <number>', 'say on this port how it does: /live, /ready, /metrics (or AJAR_HEALTH_PORT)'),
    ],
    examples: [
      ['worker', 'until it is ended; its accounts go to the other workers'],
      ['worker --health-port 9464', 'with health and metrics for those who run it'],
    ],
    notes: 'Needs AJAR_DATABASE_URL and AJAR_MASTER_KEY: docs/running-an-organisation.md.',
    run: async (...all) => (await import('../actions/worker.ts')).worker(...all),
  },
  {
    name: 'jobs',
    says: 'How the due work of an organisation stands, and what was put aside after too many tries.',
    arguments: [argument('[action]', 'what to do; list when omitted', ['list', 'requeue'])],
    examples: [
      ['jobs', 'counts, and what was put aside with why'],
      ['jobs requeue', 'try again what was put aside, after its cause was mended'],
    ],
    notes: 'Exits 1 when something was put aside. Jobs name members by their ids, and say nothing else about them.',
    run: async (face, words) => (await import('../actions/jobs.ts')).jobs(face, words),
  },
  {
    name: 'restored',
    says: 'After the database of an organisation was restored: hold what may have left since, and open every row once.',
    options: [option('--erased <file>', 'whom to erase again: the list of "ajar organisation erasures --to FILE"')],
    examples: [
      ['restored', 'before the workers are started; exits 1 when something does not open'],
      ['restored --erased FILE', 'whoever was erased after the backup was made is erased again'],
    ],
    notes:
      'Workers hold letters in a copy by themselves when they start. How to restore: docs/running-an-organisation.md.',
    run: async (face, _words, options) => (await import('../actions/restored.ts')).restored(face, options),
  },
];
