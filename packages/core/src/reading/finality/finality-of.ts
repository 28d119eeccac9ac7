import type { Finality } from '../../vocabulary.ts';
import { claimsThatSay } from '../claims/claim.ts';
import { WHOLE_CLASSES } from '../model/whole-classes.ts';
import type { Claim } from '../claims/claim.ts';
import type { Door, Reason } from '../reading.ts';

export interface FinalityFound {
  readonly finality: Finality;
  readonly claim: Claim | Door | Reason | null;
}

/** Doors that open when something happens: a place falls free, a revision is made. */
const CONDITIONAL_DOORS: ReadonlySet<string> = new Set(['waitlist', 'resubmit']);

const CONDITIONAL = WHOLE_CLASSES.indexOf('finality:conditional');
const OPEN = WHOLE_CLASSES.indexOf('finality:open');

/**
 * `final`: said to be, or a no that leaves nothing open. `conditional`: every door waits for something to happen, or for
 * a day. `open`: some door does not. `try us again` is either, as the letter as a whole is.
 */
export function finalityOf(
  claims: readonly Claim[],
  doors: readonly Door[],
  reasons: readonly Reason[],
  whole: Float32Array,
): FinalityFound {
  const final = claimsThatSay(claims, 'finality:final')[0];
  if (final !== undefined) return { finality: 'final', claim: final };
  const again = (whole[CONDITIONAL] ?? 0) >= (whole[OPEN] ?? 0);
  const waits = ({ kind, date }: Door): boolean =>
    CONDITIONAL_DOORS.has(kind) || (kind === 'apply-again' && (date !== null || again));
  // Somebody to put questions to opens nothing now where the rest waits.
  const now =
    doors.find((door) => !waits(door) && door.kind !== 'contact-named') ?? (doors.some(waits) ? undefined : doors[0]);
  if (now !== undefined) return { finality: 'open', claim: now };
  const first = doors[0];
  if (first !== undefined) return { finality: 'conditional', claim: first };
  return { finality: 'final', claim: reasons[0] ?? claimsThatSay(claims, 'rejection')[0] ?? null };
}
