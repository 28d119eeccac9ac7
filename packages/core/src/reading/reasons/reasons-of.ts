import type { ReasonKind } from '../../vocabulary.ts';
import { REASONS } from '../../vocabulary.ts';
import type { Claim } from '../claims/claim.ts';
import { kindsSaid } from '../claims/kinds-said.ts';
import type { Said } from '../claims/said.ts';
import type { Passage } from '../passage/passage.ts';
import type { Reason } from '../reading.ts';

const KINDS = REASONS.filter((kind) => kind !== 'none-given').map((kind) => `reason:${kind}` as const);

/** The reasons a letter gives, each once, at its clearest words; none given, an empty list. */
export function reasonsOf(said: Said, whole: Float32Array, passage: Passage): readonly Reason[] {
  const reasons = new Map<ReasonKind, Claim>();
  for (const claim of kindsSaid(KINDS, said, whole, passage)) {
    const kind = claim.phrase.says.slice('reason:'.length) as ReasonKind;
    if (!reasons.has(kind)) reasons.set(kind, claim);
  }
  return [...reasons]
    .map(([kind, { quote, start, end, phrase }]) => ({ kind, quote, start, end, rule: phrase.id }))
    .toSorted((one, other) => one.start - other.start);
}
