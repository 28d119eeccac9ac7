import { BACK_OFF } from '../../jobs/back-off.ts';
import { DELIVERY_LIMITS } from '../../outbox/deadline.ts';
import type { DeliveryLimits } from '../../outbox/deadline.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How patient sending is, in milliseconds. */
export interface SendingPace {
  /** How long a worker may be silent before it is taken for gone. */
  readonly leaseMs: number;
  readonly limits: DeliveryLimits;
  /** Waits between tries while nothing has left. */
  readonly backOff: readonly number[];
  /** Where a clock that was set forward makes a letter due, it leaves this much later at most. */
  readonly afterLeapMs: number;
  /** After this long, and not before so many tries, the user is told that it cannot be delivered: a laptop that slept has tried nothing. */
  readonly giveUpMs: number;
  readonly giveUpTries: number;
  /** Waits between looks for a letter of which nobody knows whether it left. */
  readonly looks: readonly number[];
  /** From then on the user may say that it was not sent. */
  readonly askAfterMs: number;
  /** How long a server has to file the copy itself, and how often we look meanwhile. */
  readonly filesWithinMs: number;
  readonly fileLookMs: number;
}

/** As far ahead as a letter is put off: what is to leave later is looked at, and put off once more. */
export const FARTHEST_MS = 25 * HOUR;

/** As far ahead as another try or look is put off. */
export const FARTHEST_TRY_MS = 5 * HOUR;

/** Whether this try of a letter was the last one. */
export function isLastTry(pace: SendingPace, leavesAt: number | null, attempts: number, now: number): boolean {
  return attempts >= pace.giveUpTries && now - (leavesAt ?? now) >= pace.giveUpMs;
}

export const PACE: SendingPace = {
  leaseMs: 60 * SECOND,
  limits: DELIVERY_LIMITS,
  backOff: BACK_OFF,
  afterLeapMs: 10 * MINUTE,
  giveUpMs: 48 * HOUR,
  giveUpTries: 10,
  looks: [MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR],
  askAfterMs: 30 * MINUTE,
  filesWithinMs: MINUTE,
  fileLookMs: 15 * SECOND,
};
