import type { Finality } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Door, Reason } from '../reading.ts';

export interface FinalityFound {
  readonly finality: Finality;
  readonly claim: { readonly quote: string; readonly start: number; readonly end: number } | null;
}

/** Doors that open when something happens: a role comes up, a round begins, a place falls free. */
const CONDITIONAL_DOORS: ReadonlySet<string> = new Set([
  'keep-on-file',
  'apply-again',
  'other-roles',
  'talent-pool',
  'waitlist',
]);

/** Reasons after which there is nothing left to reconsider. */
const SETTLED: ReadonlySet<string> = new Set(['position-filled', 'position-cancelled', 'visa', 'policy']);

/**
 * `final`: said to be, or closed for a reason that nobody can change, with no door left. `conditional`: it says what
 * would have to happen, or when. `open`: everything else, for a no that closes nothing leaves it open.
 */
export function finalityOf(
  claims: readonly Claim[],
  doors: readonly Door[],
  reasons: readonly Reason[],
): FinalityFound {
  const final = claimsThatSay(claims, 'finality:final')[0];
  if (final !== undefined) return { finality: 'final', claim: final };
  const waits = doors.find((door) => CONDITIONAL_DOORS.has(door.kind) || asksForChanges(door));
  if (waits !== undefined) return { finality: 'conditional', claim: waits };
  const settled = reasons.find((reason) => SETTLED.has(reason.kind));
  const welcome = doors.find((door) => door.kind === 'resubmit' || door.kind === 'referral');
  if (settled !== undefined && welcome === undefined) return { finality: 'final', claim: settled };
  const condition = claimsThatSay(claims, 'finality:conditional')[0];
  if (condition !== undefined) return { finality: 'conditional', claim: condition };
  return { finality: 'open', claim: welcome ?? claimsThatSay(claims, 'finality:open')[0] ?? doors[0] ?? null };
}

/** A revision is a condition; `send us more` is none. */
function asksForChanges({ kind, quote }: Door): boolean {
  return kind === 'resubmit' && /re-?submi|revis|re-?w(?:ork|rit)|überarbeit|herzien|rielabor/iu.test(quote);
}
