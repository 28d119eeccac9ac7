import type { Delivered } from './deliver-mail.ts';
import type { Seen } from './watched-rows.ts';

export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

/** What came of what was delivered. */
export interface Compared {
  readonly delivered: number;
  readonly lost: number;
  readonly doubled: number;
  /** In somebody else's rows. */
  readonly astray: number;
  /** Milliseconds from the moment the mail server had it to the commit of its reading. */
  readonly reading: Spread;
}

/** What the letters that fall due answer to was put there, and did not arrive. */
const LETTERS = '<m@mail.example>';

/** Compares what was delivered with what was stored, one by one. */
export function compare(delivered: readonly Delivered[], seen: readonly Seen[]): Compared {
  const arrived = seen.filter(({ ref }) => ref !== LETTERS);
  const messages = Map.groupBy(arrived, ({ member, ref }) => `${member} ${ref ?? ''}`);
  const known = new Set(delivered.map(({ member, id }) => `${member} ${id}`));
  const waits: number[] = [];
  const counts = { lost: 0, doubled: 0, astray: [...messages.keys()].filter((key) => !known.has(key)).length };
  for (const { id, member, at } of delivered) {
    const rows = messages.get(`${member} ${id}`) ?? [];
    const [first] = rows;
    if (first === undefined) counts.lost += 1;
    else waits.push(Math.max(0, first.at - at));
    if (rows.length > 1) counts.doubled += 1;
  }
  return {
    delivered: delivered.length,
    ...counts,
    reading: spreadOf(waits),
  };
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) };
}
