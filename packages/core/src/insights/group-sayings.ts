import { REASONS } from '../vocabulary.ts';
import type { Saying, SayingGroup } from './saying.ts';

/** Sayings by kind of reason: what was stated most often first. What is guessed never adds to what was stated. */
export function groupSayings<S extends Saying>(sayings: readonly S[]): readonly SayingGroup<S>[] {
  const byKind = Map.groupBy(sayings, ({ kind }) => kind);
  return REASONS.flatMap((kind) => {
    const all = byKind.get(kind);
    return all === undefined ? [] : [groupOf(kind, all)];
  }).toSorted((a, b) => b.noes - a.noes || b.guessedNoes - a.guessedNoes);
}

function groupOf<S extends Saying>(kind: S['kind'], sayings: readonly S[]): SayingGroup<S> {
  const stated = sayings.filter(({ said }) => said !== 'guessed');
  const guessed = sayings.filter(({ said }) => said === 'guessed');
  const statedOf = new Set(stated.map(({ id }) => id));
  const onlyGuessed = [...new Set(guessed.map(({ id }) => id))].filter((id) => !statedOf.has(id));
  return { kind, stated, guessed, noes: statedOf.size, guessedNoes: onlyGuessed.length };
}
