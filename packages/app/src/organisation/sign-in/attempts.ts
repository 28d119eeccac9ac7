import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import type { PeopleDb } from '../people-schema.ts';

/** So many in so many milliseconds. */
export interface Limit {
  readonly most: number;
  readonly withinMs: number;
}

/** `seconds`: how long to wait, at least 1. */
export type Allowance = { readonly kind: 'allowed' } | { readonly kind: 'too-many'; readonly seconds: number };

/** One try at something, by somebody, at a moment (milliseconds since the epoch). */
interface Attempt {
  readonly what: string;
  readonly whose: string;
  readonly limit: Limit;
  readonly now: number;
}

/**
 * Counts one more and tells whether that is too many. `what` and `whose` are kept as a hash, so that no address of anybody
 * is; counted in the database, so that another server does not begin at none.
 */
export async function countAttempt(db: PeopleDb, { what, whose, limit, now }: Attempt): Promise<Allowance> {
  const until = now + limit.withinMs;
  const row = await db
    .insertInto('attempt')
    .values({ key: keyOf(what, whose), count: 1, resets_at: until })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when attempt.resets_at <= ${now} then 1 else attempt.count + 1 end`,
        resets_at: sql<number>`case when attempt.resets_at <= ${now} then ${until} else attempt.resets_at end`,
      }),
    )
    .returning(['count', 'resets_at'])
    .executeTakeFirstOrThrow();
  // Whoever is first in a stretch of time sweeps up those before.
  if (row.count === 1) await db.deleteFrom('attempt').where('resets_at', '<=', now).execute();
  return allowance(row, limit, now);
}

/** The same without counting. */
export async function lookAtAttempts(db: PeopleDb, { what, whose, limit, now }: Attempt): Promise<Allowance> {
  const row = await db
    .selectFrom('attempt')
    .select(['count', 'resets_at'])
    .where('key', '=', keyOf(what, whose))
    .executeTakeFirst();
  // What was counted so far may be as many as are allowed: the next one would be too many.
  return row === undefined || row.resets_at <= now
    ? { kind: 'allowed' }
    : allowance({ ...row, count: row.count + 1 }, limit, now);
}

function allowance(row: { readonly count: number; readonly resets_at: number }, limit: Limit, now: number): Allowance {
  if (row.count <= limit.most) return { kind: 'allowed' };
  return { kind: 'too-many', seconds: Math.max(1, Math.ceil((row.resets_at - now) / 1000)) };
}

function keyOf(what: string, whose: string): string {
  return createHash('sha256').update(`${what}\n${whose}`).digest('base64url');
}
