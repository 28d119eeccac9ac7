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
  /** Whether the member saw it. */
  readonly seen: boolean;
}

/** As the counsellor: leaves a note on what is shared with them. The database refuses one on anything else. */
export async function addNote(
  db: PeopleDb,
  share: Pick<Share, 'id' | 'member' | 'counsellor'>,
  { id, note, at }: { readonly id: string; readonly note: Uint8Array; readonly at: number },
): Promise<void> {
  await db
    .insertInto('shared_note')
    .values({
      id,
      share: share.id,
      member: share.member,
      counsellor: share.counsellor,
      at,
      note: Buffer.from(note),
      seen_at: null,
    })
    .execute();
}

/** The notes on these, oldest first: those of their own for a counsellor, all on what is theirs for a member. */
export async function notesOn(db: PeopleDb, shares: readonly string[]): Promise<readonly SharedNote[]> {
  if (shares.length === 0) return [];
  const rows = await db
    .selectFrom('shared_note')
    .select(['id', 'share', 'counsellor', 'at', 'note', 'seen_at'])
    .where('share', 'in', shares)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ seen_at: seenAt, ...note }) => ({ ...note, seen: seenAt !== null }));
}

/** As the member: they saw the notes on this share. */
export async function noteNotesSeen(db: PeopleDb, share: string, at: number): Promise<void> {
  await db
    .updateTable('shared_note')
    .set({ seen_at: at })
    .where('share', '=', share)
    .where('seen_at', 'is', null)
    .execute();
}
