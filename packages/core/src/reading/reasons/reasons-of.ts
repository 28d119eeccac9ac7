import type { ReasonKind } from '../../vocabulary.ts';
import { claimsAbout } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Reason } from '../reading.ts';

/** The reasons a letter gives, each once, at its clearest words; none given, an empty list. */
export function reasonsOf(claims: readonly Claim[]): readonly Reason[] {
  const reasons = new Map<ReasonKind, Reason>();
  for (const claim of claimsAbout(claims, 'reason:')) {
    const kind = claim.phrase.says.slice('reason:'.length) as ReasonKind;
    const known = reasons.get(kind);
    if (claim.inSubject || (known !== undefined && known.quote.length >= claim.quote.length)) continue;
    reasons.set(kind, { kind, quote: claim.quote, start: claim.start, end: claim.end });
  }
  return [...reasons.values()].toSorted((one, other) => one.start - other.start);
}
