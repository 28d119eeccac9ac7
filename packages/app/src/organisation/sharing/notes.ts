import type { PeopleDb } from '../people-schema.ts';
import type { Share } from './shares.ts';

/** What a counsellor wrote to the member about a no that is shared. */
export interface SharedNote {
  readonly id: string;
  readonly share: string;
  readonly counsellor: string;
  readonly at: number;
  /** Sealed with the member's key. */
  readonly note: Uint8Array;
}

/** As the counsellor: leaves a note on what is shared with them. The database refuses one on anything else. */
export async function addNote(
  db: PeopleDb,
  share: Pick<Share, 'id' | 'member' | 'counsellor'>,
  { id, note, at }: { readonly id: string; readonly note: Uint8Array; readonly at: number },
): Promise<void> {
  await db
    .insertInto('shared_note')
    .values({ id, share: share.id, member: share.member, counsellor: share.counsellor, at, note: Buffer.from(note) })
    .execute();
}

/** The notes on these, oldest first: those of their own for a counsellor, all on what is theirs for a member. */
export async function notesOn(db: PeopleDb, shares: readonly string[]): Promise<readonly SharedNote[]> {
  if (shares.length === 0) return [];
  return db
    .selectFrom('shared_note')
    .select(['id', 'share', 'counsellor', 'at', 'note'])
    .where('share', 'in', shares)
    .orderBy('at')
    .orderBy('id')
    .execute();
}
