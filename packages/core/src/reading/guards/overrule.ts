import type { Claim } from '../claims/claim.ts';

/** Good news and receipts that share words with a no are part of the no: `unable to invite you to interview`. */
export function overrule(claims: readonly Claim[]): readonly Claim[] {
  const noes = claims.filter(
    (claim) => claim.phrase.says === 'rejection' && claim.guardedBy === null && claim.phrase.strength !== 'hint',
  );
  if (noes.length === 0) return claims;
  const matters = claims.filter((claim) => claim.phrase.says === 'everyday' && claim.guardedBy === null);
  return claims.map((claim) => {
    if (claim.guardedBy !== null) return claim;
    if (isAboutEveryday(claim, matters)) return { ...claim, guardedBy: 'everyday' as const };
    return isOverruled(claim, noes) ? { ...claim, guardedBy: 'overruled' as const } : claim;
  });
}

/** `Your expense report was rejected`: a no to a matter that is nobody's profession. */
function isAboutEveryday(claim: Claim, matters: readonly Claim[]): boolean {
  return claim.phrase.says === 'rejection' && matters.some((matter) => touches(matter, claim));
}

/** They share words, or stand side by side in one sentence. */
function touches(matter: Claim, claim: Claim): boolean {
  return matter.sentence === claim.sentence && matter.from < claim.to + 3 && claim.from < matter.to + 3;
}

function isOverruled(claim: Claim, noes: readonly Claim[]): boolean {
  const { says } = claim.phrase;
  if (says === 'offer' || says === 'invitation') {
    return noes.some((no) => no.sentence === claim.sentence && claim.from < no.to && no.from < claim.to);
  }
  return says === 'acknowledgement' && noes.some((no) => no.sentence === claim.sentence);
}
