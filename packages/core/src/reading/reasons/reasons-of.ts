import type { ReasonKind } from '../../vocabulary.ts';
import { claimsAbout } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Reason } from '../reading.ts';

/** `can't fit it in` is about room, `matched our needs more closely` about the others: not about a fit of its own. */
const BETTER_SAID: Readonly<Partial<Record<ReasonKind, readonly string[]>>> = {
  fit: ['reason:capacity', 'reason:competition'],
  qualification: ['reason:competition'],
};

function saysItBetter(other: Claim, claim: Claim): boolean {
  const better = BETTER_SAID[claim.phrase.says.slice('reason:'.length) as ReasonKind] ?? [];
  return better.includes(other.phrase.says) && other.from <= claim.from && claim.from < other.to;
}

/** The reasons a letter gives, each once, at its clearest words; none given, an empty list. */
export function reasonsOf(claims: readonly Claim[]): readonly Reason[] {
  const reasons = new Map<ReasonKind, Reason>();
  const found = claimsAbout(claims, 'reason:');
  for (const claim of found) {
    const kind = claim.phrase.says.slice('reason:'.length) as ReasonKind;
    if (found.some((other) => saysItBetter(other, claim))) continue;
    const known = reasons.get(kind);
    if (claim.inSubject || (known !== undefined && known.quote.length >= claim.quote.length)) continue;
    reasons.set(kind, { kind, quote: claim.quote, start: claim.start, end: claim.end });
  }
  return [...reasons.values()].toSorted((one, other) => one.start - other.start);
}
