import { randomUUID } from 'node:crypto';

import { asCounsellor } from '../../organisation/as-whom.ts';
import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { people } from '../../organisation/people/people.ts';
import { addNote, notesOn } from '../../organisation/sharing/notes.ts';
import type { SharedNote } from '../../organisation/sharing/notes.ts';
import { sharedWith } from '../../organisation/sharing/shares.ts';
import type { KeptShare } from '../../organisation/sharing/shares.ts';
import { AjarError } from '../ajar-error.ts';
import type { Members, PeopleContext } from './people-context.ts';
import type { SharedNo, SharedNoView, SharedRowView } from './people-views.ts';
import { openText, sealText } from './sealed-text.ts';
import { notePlace, renewShares, sharePlace, whoOf } from './share-noes.ts';
import { iso } from './to-person-view.ts';

/** All that members share with this counsellor, newest first. That the list was looked at is in the log, once for each look (`Looks`). */
export async function sharedWithMe(context: PeopleContext, counsellor: string): Promise<readonly SharedRowView[]> {
  const now = context.now();
  const { shares, notes } = await asCounsellor(context.db, counsellor, async (trx) => {
    const found = await sharedWith(trx, counsellor);
    if (found.length > 0 && context.looks.isNew(counsellor, listOf(found), now)) {
      const detail = { noes: String(found.length) };
      await writeAudit(trx, { at: now, who: counsellor, what: 'view-list', detail });
    }
    return {
      shares: found,
      notes: await notesOn(
        trx,
        found.map(({ id }) => id),
      ),
    };
  });
  if (context.looks.isNew(counsellor, listOf(shares), now)) context.looks.noted(counsellor, listOf(shares), now);
  const known = new Map((await people(context.db)).map((person) => [person.id, person]));
  const rows: SharedRowView[] = [];
  for (const [member, theirs] of Map.groupBy(shares.entries(), ([, share]) => share.member)) {
    const key = await context.members.sealOf(member);
    for (const [at, share] of theirs) {
      const { organisation, role, subject, field, status } = opened(key, share);
      const written = notes.filter((note) => note.share === share.id).length;
      const when = { sharedAt: iso(share.sharedAt), asOf: iso(share.asOf) };
      const who = whoOf(member, known);
      rows[at] = { id: share.id, member: who, ...when, organisation, role, subject, field, status, notes: written };
    }
  }
  return rows;
}

function listOf(shares: readonly KeptShare[]): string {
  return shares.map(({ id }) => id).join(' ');
}

/** One of them. That it was looked at is in the log. Throws `not-found` when it is not shared with them, or not any more. */
export async function lookAtShared(context: PeopleContext, counsellor: string, id: string): Promise<SharedNoView> {
  const before = await asCounsellor(context.db, counsellor, async (trx) =>
    oneShared(await sharedWith(trx, counsellor, id)),
  );
  // Mail may have come since: brought up to date with the member's own rights, then read with the counsellor's.
  await renewShares(context, before.member, before.rejectionId);
  const { share, notes } = await asCounsellor(context.db, counsellor, async (trx) => {
    const found = oneShared(await sharedWith(trx, counsellor, id));
    const detail = { share: id };
    await writeAudit(trx, { at: context.now(), who: counsellor, what: 'view', whom: found.member, detail });
    return { share: found, notes: await notesOn(trx, [id]) };
  });
  return toView(context, await context.members.sealOf(share.member), share, notes);
}

/** Leaves a note that the member sees beside their no. Throws `bad-input` for an empty one. */
export async function leaveNote(
  context: PeopleContext,
  counsellor: string,
  id: string,
  text: string,
): Promise<SharedNoView> {
  const { db, members, now } = context;
  const written = text.trim();
  if (written === '') throw new AjarError('bad-input', 'There are no words in it yet. Nothing was sent.').about('text');
  const share = await asCounsellor(db, counsellor, async (trx) => oneShared(await sharedWith(trx, counsellor, id)));
  const key = await members.sealOf(share.member);
  const note = { id: randomUUID(), at: now() };
  const sealed = sealText(key, notePlace(note.id), written);
  const notes = await asCounsellor(db, counsellor, async (trx) => {
    // Looked for again: it may have been taken back in between.
    const still = oneShared(await sharedWith(trx, counsellor, id));
    await addNote(trx, still, { ...note, note: sealed });
    await writeAudit(trx, { at: now(), who: counsellor, what: 'note', whom: still.member, detail: { share: id } });
    return notesOn(trx, [id]);
  });
  return toView(context, key, share, notes);
}

/** The key of one member, to what is sealed of theirs. */
type Key = Awaited<ReturnType<Members['sealOf']>>;

async function toView(
  context: PeopleContext,
  key: Key,
  share: KeptShare,
  notes: readonly SharedNote[],
): Promise<SharedNoView> {
  const known = new Map((await people(context.db, { id: share.member })).map((person) => [person.id, person]));
  return {
    id: share.id,
    member: whoOf(share.member, known),
    sharedAt: iso(share.sharedAt),
    asOf: iso(share.asOf),
    no: opened(key, share),
    notes: notes.map(({ id, at, note }) => ({ id, at: iso(at), text: openText(key, notePlace(id), note) })),
  };
}

function opened(key: Key, share: KeptShare): SharedNo {
  return JSON.parse(openText(key, sharePlace(share.id), share.snapshot)) as SharedNo;
}

function oneShared(shares: readonly KeptShare[]): KeptShare {
  const [share] = shares;
  if (share === undefined)
    throw new AjarError(
      'not-found',
      'This is not shared with you, or it was taken back. That is the member’s to decide.',
    );
  return share;
}
