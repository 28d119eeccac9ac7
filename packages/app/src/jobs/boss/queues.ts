import type { Queue } from 'pg-boss';

/**
 * The queues of an organisation. `due`: a member has something to do at a time. `watch`: an account is to be watched.
 * `care`: what is done for all members, on a schedule. What failed too often lies in the queue of the same name and `-dead`.
 */
export const QUEUE_NAMES = ['due', 'watch', 'care'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** A claim that is silent for this long is taken for gone. */
export const HEARTBEAT_SECONDS = 20;

const HOUR = 3_600;
const YEARS = 10 * 365 * 24 * HOUR;

/**
 * Tried again after 5, 10, 20 ... seconds, every five minutes at most, for about an hour; then it is put aside. What waits for its
 * time is never dropped, what is done is forgotten after an hour.
 */
const USUAL = {
  retryLimit: 18,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 300,
  retentionSeconds: YEARS,
  deleteAfterSeconds: HOUR,
};

export const QUEUES: Readonly<Record<QueueName, Omit<Queue, 'name'>>> = {
  // One waits for each member, however many are being done: a slow letter holds up no other.
  due: { ...USUAL, policy: 'short', expireInSeconds: HOUR },
  // One for each account, waiting or done: nobody else watches it meanwhile.
  watch: { ...USUAL, retryDelay: 1, policy: 'exclusive', expireInSeconds: 12 * HOUR },
  care: { ...USUAL, policy: 'exclusive', expireInSeconds: 12 * HOUR },
};

export function deadQueue(name: QueueName): string {
  return `${name}-dead`;
}
