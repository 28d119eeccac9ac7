import type { Share } from './pull-jobs.ts';

/** How the accounts are spread at a moment. */
export interface Spread {
  /** Held by this worker. */
  readonly held: number;
  /** Waiting for somebody, and how many of these for so long that their share must not matter any more. */
  readonly waiting: number;
  readonly waitingLong: number;
  /** All there are, waiting or held by whomever. */
  readonly all: number;
  /** Workers that are heard from, this one among them. */
  readonly workers: number;
  /** The most that this one may hold. */
  readonly most: number;
}

/** Taken or given at a look: each is a sign-in at a mail server, and they should not come in a storm. */
const AT_ONCE = 25;

/**
 * What a worker takes or gives so that each comes to hold about as many as the others. What nobody took for a while is taken by
 * anybody who has room: a worker that died still counts for some seconds. Nothing is given while anything waits.
 */
export function fairShare({ held, waiting, waitingLong, all, workers, most }: Spread): Share {
  const share = Math.ceil(all / Math.max(1, workers));
  const room = Math.max(0, most - held);
  const take = Math.min(waiting, room, AT_ONCE, Math.max(share - held, waitingLong));
  if (take > 0) return { take, give: 0 };
  // Within a few of the share is fair enough: moving an account costs more than it brings.
  const slack = Math.max(1, Math.floor(share / 20));
  const over = held - share - slack;
  return { take: 0, give: waiting === 0 && over > 0 ? Math.min(over + slack, AT_ONCE) : 0 };
}
