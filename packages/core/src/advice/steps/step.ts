import type { Door } from '../../reading/reading.ts';
import type { Weighed } from '../basis/weighed.ts';
import type { Case, Decision } from '../case.ts';
import { doorAddress, doorsOf, isAhead } from '../case.ts';
import { readAt } from '../lock.ts';
import { addressIn } from '../signs/address-in.ts';

/** One step of the decision: settles it, or leaves it to the next. */
export type Step = (facts: Case, weighed: readonly Weighed[]) => Decision | null;

/** Doors whose date says when to come back. The date of another (a new opening, a list, a person) is one to know, not to wait for. */
export const WAITING = ['apply-again', 'keep-on-file', 'talent-pool'] as const;

/** Whom an answer about this door reaches: the address it names, else the sender where somebody reads it. */
export function reach(door: Door, facts: Case): { to: string | null } {
  return { to: doorAddress(door) ?? readAt(facts) };
}

/** The address that these words of the letter give, else the sender where somebody reads it. */
export function reachBy(quote: string | null, facts: Case): { to: string | null } {
  return { to: addressIn(quote ?? '') ?? readAt(facts) };
}

/** The first door that says when to come back, where the date is still to come. */
export function waitingDoor(facts: Case): Door | undefined {
  return doorsOf(facts, ...WAITING).find((door) => isAhead(facts, door));
}
