import { randomUUID } from 'node:crypto';

import type { WatchNews } from '../ajar.ts';
import type { Context } from '../context.ts';
import { accountIdOf, claimTurn, holdWhile } from './account-turn.ts';
import { pause } from '../../pause.ts';
import { watchAccount } from './watch-account.ts';

/** How often it is looked whether an account is new, or its watcher fell silent. */
const LOOK_MS = 15_000;

/**
 * Watches the user's accounts until the signal aborts. Each account is a job that is never done, so of all processes that
 * watch only one has it at a time; when that one ends or falls silent, another takes it. A store that is busy or away for
 * a moment is asked again.
 */
export async function watchAccounts(
  context: Context,
  signal: AbortSignal,
  onNews: (news: WatchNews) => void = () => {},
  lookMs = LOOK_MS,
): Promise<void> {
  const owner = randomUUID();
  const running = new Set<Promise<void>>();
  const broken = new AbortController();
  const until = AbortSignal.any([signal, broken.signal]);
  while (!until.aborted) {
    for (let job = await claimTurn(context, owner); job !== null; job = await claimTurn(context, owner)) {
      const id = accountIdOf(job);
      const watching = holdWhile(context, job, until, (held) => watchAccount(context, id, { signal: held, onNews }));
      running.add(watching);
      // One that fails as nothing expected does ends them all.
      watching.then(
        () => running.delete(watching),
        () => broken.abort(),
      );
    }
    await pause(lookMs, until);
  }
  await Promise.allSettled(running);
  await Promise.all(running);
}
