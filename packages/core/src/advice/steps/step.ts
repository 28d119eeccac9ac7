import type { Door } from '../../reading/reading.ts';
import type { Weighed } from '../basis/weighed.ts';
import type { Case, Decision } from '../case.ts';
import { doorAddress } from '../case.ts';
import { noReplyLock } from '../lock.ts';

/** One step of the decision: settles it, or leaves it to the next. */
export type Step = (facts: Case, weighed: readonly Weighed[]) => Decision | null;

/** Doors whose date says when to come back. The date of another (a new opening, a list, a person) is one to know, not to wait for. */
export const WAITING = ['apply-again', 'keep-on-file', 'talent-pool'] as const;

/** Whom an answer about this door reaches: the address it names, else the sender where somebody reads it. */
export function reach(door: Door, facts: Case): { to: string | null } {
  return { to: doorAddress(door) ?? (noReplyLock(facts) === null ? facts.reading.replyable.to : null) };
}
