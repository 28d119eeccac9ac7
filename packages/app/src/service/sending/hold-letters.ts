import type { Context } from '../context.ts';
import { letterJob } from './job-keys.ts';
import { PACE } from './pace.ts';

const RESTORED =
  'Ajar was restored from a backup, which may be older than this letter. It may have left already, so it is not sent by itself: Ajar looks for it in your mailbox.';

/**
 * Holds every approved letter, in a database that is a copy: it may have left from where the copy was made. Each is looked for like a
 * letter that nobody knows of; when it is not found, the user says what became of it. Drafts that are to be put into the mailbox are
 * looked for before that anyway. Returns how many were held.
 */
export async function holdLetters(context: Context): Promise<number> {
  const now = await context.now();
  return context.store.write(async (transactor) => {
    let held = 0;
    for (const { id, way } of await transactor.outbox({ states: ['approved'] })) {
      if (way === 'drafts') continue;
      // Also one of which nothing was said yet: that it was to leave may have been said since the copy was made.
      const change = { note: RESTORED, way: 'send' } as const;
      if (!(await transactor.moveOutbox(id, 'approved', 'unknown', now, change))) continue;
      await transactor.putJob(letterJob('find-sent', id, now + (PACE.looks[0] ?? 0)));
      held += 1;
    }
    return held;
  });
}
