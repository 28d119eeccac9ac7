import type { Quote } from '../../span.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** One phrase found in the author's words, where it stands, and whether something near it takes its force. */
export interface Claim extends Quote {
  readonly phrase: Phrase;
  /** Token range in the passage. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly inSubject: boolean;
  /** Why it does not count; null when it does. */
  readonly guardedBy: GuardedBy | null;
}

export type GuardedBy =
  | 'condition'
  | 'denial'
  | 'others'
  | 'question'
  | 'reported'
  | 'negated'
  | 'overruled'
  | 'everyday'
  | 'doubted';

/** Claims in force that say `says`. */
export function claimsThatSay(claims: readonly Claim[], says: string): readonly Claim[] {
  return claims.filter((claim) => claim.guardedBy === null && claim.phrase.says === says);
}
