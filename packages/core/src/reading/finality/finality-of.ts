import type { Finality } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Door, Reason } from '../reading.ts';

export interface FinalityFound {
  readonly finality: Finality | null;
  readonly claim: { readonly quote: string; readonly start: number; readonly end: number } | null;
}

/** Doors that say what would have to happen first. */
const CONDITIONAL_DOORS: ReadonlySet<string> = new Set(['resubmit', 'waitlist']);

/** Reasons after which there is nothing left to reconsider. */
const SETTLED: ReadonlySet<string> = new Set(['position-filled', 'position-cancelled', 'visa', 'policy']);

/**
 * `final`: said to be, or the thing itself is gone and no door is left. `conditional`: it says what would have to
 * change, or when. `open`: a door is left open with no condition. Null where the letter says nothing of the kind.
 */
export function finalityOf(
  claims: readonly Claim[],
  doors: readonly Door[],
  reasons: readonly Reason[],
): FinalityFound {
  const final = claimsThatSay(claims, 'finality:final')[0];
  if (final !== undefined) return { finality: 'final', claim: final };
  const dated = doors.find((door) => door.date !== null || CONDITIONAL_DOORS.has(door.kind));
  if (dated !== undefined) return { finality: 'conditional', claim: dated };
  const condition = claimsThatSay(claims, 'finality:conditional')[0];
  const anyDoor = doors.find((door) => door.kind !== 'contact-named');
  const open = claimsThatSay(claims, 'finality:open')[0];
  if (anyDoor !== undefined) return { finality: 'open', claim: anyDoor };
  if (open !== undefined) return { finality: 'open', claim: open };
  if (condition !== undefined) return { finality: 'conditional', claim: condition };
  const settled = reasons.find((reason) => SETTLED.has(reason.kind));
  if (settled !== undefined) return { finality: 'final', claim: settled };
  return { finality: null, claim: null };
}
