import type { Attempt } from '@ajar/core';

import type { StoreReader, StoreTransactor } from '../../store/store.ts';

const BEGUN = 'practice-begun';
/** Older ones are let go of: a letter for practice is soon written anew. */
const MOST = 12;

/** Letters of the practice room that are under the pen, by exercise, the one written on last at the end. */
type Begun = readonly (readonly [id: string, attempt: Attempt])[];

export async function letterBegun(reader: StoreReader, id: string): Promise<Attempt | null> {
  return (await begunIn(reader)).find(([known]) => known === id)?.[1] ?? null;
}

/** Keeps the words so far, or forgets them where there are none. */
export async function keepBegun(transactor: StoreTransactor, id: string, attempt: Attempt | null): Promise<void> {
  const before = await begunIn(transactor);
  const others = before.filter(([known]) => known !== id);
  const written = attempt !== null && attempt.letter !== null && attempt.letter.trim() !== '';
  if (!written && others.length === before.length) return;
  const now: Begun = written ? [...others, [id, attempt] as const].slice(-MOST) : others;
  await transactor.putSetting(BEGUN, JSON.stringify(now));
}

async function begunIn(reader: StoreReader): Promise<Begun> {
  const kept = await reader.setting(BEGUN);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written above and nowhere else
  return kept === null ? [] : (JSON.parse(kept) as Begun);
}
