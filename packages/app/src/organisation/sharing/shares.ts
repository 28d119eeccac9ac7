import { randomUUID } from 'node:crypto';

import type { PeopleDb } from '../people-schema.ts';

/** A no that a member shows to a counsellor. */
export interface Share {
  readonly id: string;
  readonly member: string;
  readonly rejectionId: string;
  readonly counsellor: string;
  /** Also the letters that the member is writing. */
  readonly withDrafts: boolean;
  readonly sharedAt: number;
  /** When what is shown was taken last. */
  readonly asOf: number;
}

export interface KeptShare extends Share {
  /** Sealed with the member's key. */
  readonly snapshot: Uint8Array;
}

export type NewShare = Pick<Share, 'member' | 'rejectionId' | 'counsellor' | 'withDrafts'>;

/** As the member: shows it, or shows more or less of what is shown already. `seal`: of the new share's id. */
export async function putShare(
  db: PeopleDb,
  share: NewShare,
  seal: (id: string) => Uint8Array | Promise<Uint8Array>,
  now: number,
): Promise<string> {
  const before = await sharesOf(db, share.member, share.rejectionId);
  const known = before.find(({ counsellor }) => counsellor === share.counsellor);
  const id = known?.id ?? randomUUID();
  const with_drafts = share.withDrafts ? 1 : 0;
  const snapshot = Buffer.from(await seal(id));
  await db
    .insertInto('shared_no')
    .values({
      id,
      member: share.member,
      rejection_id: share.rejectionId,
      counsellor: share.counsellor,
      with_drafts,
      shared_at: now,
      as_of: now,
      snapshot,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ with_drafts, snapshot, as_of: now }))
    .execute();
  return id;
}

/**
 * As the member: what is shown is as it stands now. Only in place of what was read `before`: meanwhile the member may have decided
 * to show less, and that stays.
 */
export async function renewShare(db: PeopleDb, before: KeptShare, snapshot: Uint8Array, now: number): Promise<void> {
  await db
    .updateTable('shared_no')
    .set({ snapshot: Buffer.from(snapshot), as_of: now })
    .where('id', '=', before.id)
    // No two seals are alike, so this is the very row that was read.
    .where('snapshot', '=', before.snapshot)
    .execute();
}

/** As the member: nothing of theirs is shown to anybody any more. */
export async function endAllShares(db: PeopleDb, member: string): Promise<void> {
  await db.deleteFrom('shared_no').where('member', '=', member).execute();
}

/** As the member: takes it back, with the notes on it; null when there is no such thing. */
export async function endShare(db: PeopleDb, member: string, id: string): Promise<Share | null> {
  const row = await db
    .deleteFrom('shared_no')
    .where('member', '=', member)
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row === undefined ? null : toShare(row);
}

/** As the member: what they share, of one no or of all, the newest first. */
export function sharesOf(db: PeopleDb, member: string, rejectionId?: string): Promise<readonly KeptShare[]> {
  const query = keptShares(db).where('member', '=', member);
  return newestFirst(rejectionId === undefined ? query : query.where('rejection_id', '=', rejectionId));
}

/** As the counsellor: what is shared with them, all or this one, the newest first. */
export function sharedWith(db: PeopleDb, counsellor: string, id?: string): Promise<readonly KeptShare[]> {
  const query = keptShares(db).where('counsellor', '=', counsellor);
  return newestFirst(id === undefined ? query : query.where('id', '=', id));
}

function keptShares(db: PeopleDb) {
  return db.selectFrom('shared_no').select([...COLUMNS, 'snapshot']);
}

async function newestFirst(query: ReturnType<typeof keptShares>): Promise<readonly KeptShare[]> {
  const rows = await query.orderBy('shared_at', 'desc').orderBy('id').execute();
  return rows.map((row) => ({ ...toShare(row), snapshot: row.snapshot }));
}

const COLUMNS = ['id', 'member', 'rejection_id', 'counsellor', 'with_drafts', 'shared_at', 'as_of'] as const;

function toShare(row: {
  readonly id: string;
  readonly member: string;
  readonly rejection_id: string;
  readonly counsellor: string;
  readonly with_drafts: number;
  readonly shared_at: number;
  readonly as_of: number;
}): Share {
  return {
    id: row.id,
    member: row.member,
    rejectionId: row.rejection_id,
    counsellor: row.counsellor,
    withDrafts: row.with_drafts === 1,
    sharedAt: row.shared_at,
    asOf: row.as_of,
  };
}
