import type { Finality } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Door, Reason } from '../reading.ts';

export interface FinalityFound {
  readonly finality: Finality;
  readonly claim: { readonly quote: string; readonly start: number; readonly end: number } | null;
}

/** Doors that open when something happens: a round begins, a place falls free, a revision is made. */
const CONDITIONAL_DOORS: ReadonlySet<string> = new Set(['apply-again', 'waitlist', 'resubmit']);

/**
 * `final`: said to be, or a no that leaves nothing open. `conditional`: it says what would have to happen, or when.
 * `open`: a door is left without a condition.
 */
export function finalityOf(
  claims: readonly Claim[],
  doors: readonly Door[],
  reasons: readonly Reason[],
): FinalityFound {
  const final = claimsThatSay(claims, 'finality:final')[0];
  if (final !== undefined) return { finality: 'final', claim: final };
  const waits = doors.find((door) => CONDITIONAL_DOORS.has(door.kind));
  if (waits !== undefined) return { finality: 'conditional', claim: waits };
  const door = doors[0];
  if (door !== undefined) return { finality: 'open', claim: door };
  return { finality: 'final', claim: reasons[0] ?? claimsThatSay(claims, 'rejection')[0] ?? null };
}
