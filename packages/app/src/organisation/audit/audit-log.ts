import type { PeopleDb } from '../people-schema.ts';

export const AUDITED = [
  'sign-in',
  'sign-in-failed',
  'sign-out-everywhere',
  'invite',
  'link-ended',
  'join',
  'passkey-added',
  'passkey-removed',
  'unlinked',
  'roles',
  'stop',
  'let-again',
  'share',
  'unshare',
  'view',
  'note',
  'view-list',
  'export',
  'add',
  'move-in',
  'retention',
  'rewrap',
  'erase',
  'restored',
] as const;
export type Audited = (typeof AUDITED)[number];

/** One line: who did what to whom. Ids of people, and a few words of ours; no mail, nothing that somebody wrote. */
export interface AuditEntry {
  readonly at: number;
  readonly who: string | null;
  readonly what: Audited;
  readonly whom?: string | null | undefined;
  readonly detail?: Readonly<Record<string, string>> | undefined;
}

export interface AuditRow extends AuditEntry {
  readonly seq: number;
}

/** Adds a line. Nothing takes one away or changes it: the table has no such rights, and a trigger besides. */
export async function writeAudit(db: PeopleDb, { at, who, what, whom, detail }: AuditEntry): Promise<void> {
  await db
    .insertInto('audit')
    .values({ at, who, what, whom: whom ?? null, detail: JSON.stringify(detail ?? {}) })
    .execute();
}

/** The newest first, from below `before` on. */
export async function readAudit(
  db: PeopleDb,
  {
    before,
    what,
    limit,
  }: { readonly before?: number | undefined; readonly what?: Audited | undefined; readonly limit: number },
): Promise<readonly AuditRow[]> {
  let query = db.selectFrom('audit').selectAll();
  if (before !== undefined) query = query.where('seq', '<', before);
  if (what !== undefined) query = query.where('what', '=', what);
  const rows = await query.orderBy('seq', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    who: row.who,
    what: row.what as Audited,
    whom: row.whom,
    detail: JSON.parse(row.detail) as Readonly<Record<string, string>>,
  }));
}
