import type { Claim } from '../claims/claim.ts';

/** Good news and receipts that share words with a no are part of the no: `unable to invite you to interview`. */
export function overrule(claims: readonly Claim[]): readonly Claim[] {
  const noes = claims.filter(
    (claim) => claim.phrase.says === 'rejection' && claim.guardedBy === null && claim.phrase.strength !== 'hint',
  );
  if (noes.length === 0) return claims;
  return claims.map((claim) => {
    if (claim.guardedBy !== null || !isOverruled(claim, noes)) return claim;
    return { ...claim, guardedBy: 'overruled' as const };
  });
}

function isOverruled(claim: Claim, noes: readonly Claim[]): boolean {
  const { says } = claim.phrase;
  if (says === 'offer' || says === 'invitation') {
    return noes.some((no) => no.sentence === claim.sentence && claim.from < no.to && no.from < claim.to);
  }
  return says === 'acknowledgement' && noes.some((no) => no.sentence === claim.sentence);
}
