import { asMember } from '../../organisation/as-whom.ts';
import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { activeWith, people } from '../../organisation/people/people.ts';
import { noteNotesSeen, notesOn } from '../../organisation/sharing/notes.ts';
import { endShare, putShare, renewShare, sharesOf } from '../../organisation/sharing/shares.ts';
import type { KeptShare } from '../../organisation/sharing/shares.ts';
import { AjarError, orNull } from '../ajar-error.ts';
import type { PeopleContext } from './people-context.ts';
import type { SharedNo, ShareView, WhoView } from './people-views.ts';
import { openText, sealText } from './sealed-text.ts';
import { sharedNo } from './shared-no.ts';
import { iso } from './to-person-view.ts';

/** With whom a member can share. */
export async function counsellors({ db }: PeopleContext, member: string): Promise<readonly WhoView[]> {
  const all = await activeWith(db, 'counsellor');
  return all.filter(({ id }) => id !== member).map(({ id, name, address }) => ({ id, name, address }));
}

/** What a member shows to whom, with what came back to them; of one no, or of all. */
export async function ownShares(
  context: PeopleContext,
  member: string,
  rejectionId?: string,
): Promise<readonly ShareView[]> {
  const { db, members } = context;
  const { shares, notes } = await asMember(db, member, async (trx) => {
    const found = await sharesOf(trx, member, rejectionId);
    return {
      shares: found,
      notes: await notesOn(
        trx,
        found.map(({ id }) => id),
      ),
    };
  });
  if (shares.length === 0) return [];
  const key = await members.sealOf(member);
  const known = new Map((await people(db)).map((person) => [person.id, person]));
  return shares.map(({ id, rejectionId: no, counsellor, withDrafts, sharedAt, snapshot }) => ({
    id,
    rejectionId: no,
    title: titleOf(openText(key, sharePlace(id), snapshot)),
    counsellor: whoOf(counsellor, known),
    withDrafts,
    sharedAt: iso(sharedAt),
    notes: notes
      .filter(({ share }) => share === id)
      .map((one) => ({
        id: one.id,
        at: iso(one.at),
        text: openText(key, notePlace(one.id), one.note),
        seen: one.seen,
      })),
  }));
}

function titleOf(snapshot: string): string {
  const { organisation, subject } = JSON.parse(snapshot) as SharedNo;
  return organisation ?? subject;
}

/** The member saw what the counsellor wrote on what they share. Returns all that they share of that no. */
export async function seeNotes(context: PeopleContext, member: string, id: string): Promise<readonly ShareView[]> {
  const { db, now } = context;
  const share = await asMember(db, member, async (trx) => {
    const found = (await sharesOf(trx, member)).find((one) => one.id === id);
    if (found === undefined) throw new AjarError('not-found', 'That is not shared any more.');
    await noteNotesSeen(trx, id, now());
    return found;
  });
  return ownShares(context, member, share.rejectionId);
}

/** Shows a no to a counsellor, as it stands. Throws `not-found` for no such no or counsellor. */
export async function shareNo(
  context: PeopleContext,
  member: string,
  wish: { readonly rejectionId: string; readonly counsellor: string; readonly withDrafts: boolean },
): Promise<readonly ShareView[]> {
  const { db, members, now } = context;
  const chosen = (await counsellors(context, member)).find(({ id }) => id === wish.counsellor);
  if (chosen === undefined) throw new AjarError('not-found', 'There is no such counsellor here. Nothing was shared.');
  const no = await (await members.open(member)).show(wish.rejectionId);
  const key = await members.sealOf(member);
  const share = { member, rejectionId: no.id, counsellor: chosen.id, withDrafts: wish.withDrafts };
  const text = JSON.stringify(sharedNo(no, wish.withDrafts));
  await asMember(db, member, async (trx) => {
    const id = await putShare(trx, share, (made) => sealText(key, sharePlace(made), text), now());
    await writeAudit(trx, { at: now(), who: member, what: 'share', whom: chosen.id, detail: { share: id } });
  });
  return ownShares(context, member, no.id);
}

/** Takes it back: from this moment on the counsellor sees nothing of it. */
export async function unshareNo(context: PeopleContext, member: string, id: string): Promise<readonly ShareView[]> {
  const { db, now } = context;
  const ended = await asMember(db, member, async (trx) => {
    const share = await endShare(trx, member, id);
    if (share === null) throw new AjarError('not-found', 'That is not shared any more.');
    await writeAudit(trx, { at: now(), who: member, what: 'unshare', whom: share.counsellor, detail: { share: id } });
    return share;
  });
  return ownShares(context, member, ended.rejectionId);
}

/** What is shown (of one no, or of all) is brought up to date after something changed; what is gone is shown no more. */
export async function renewShares(
  { db, members, now }: Pick<PeopleContext, 'db' | 'members' | 'now'>,
  member: string,
  rejectionId?: string,
): Promise<void> {
  const shares = await asMember(db, member, (trx) => sharesOf(trx, member, rejectionId));
  if (shares.length === 0) return;
  const [ajar, key] = [await members.open(member), await members.sealOf(member)];
  const current = async (share: KeptShare): Promise<string | null> => {
    const no = await orNull(ajar.show(share.rejectionId));
    return no === null ? null : JSON.stringify(sharedNo(no, share.withDrafts));
  };
  for (const share of shares) {
    const text = await current(share);
    if (text === openText(key, sharePlace(share.id), share.snapshot)) continue;
    await asMember(db, member, async (trx) => {
      if (text === null) await endShare(trx, member, share.id);
      else await renewShare(trx, share, sealText(key, sharePlace(share.id), text), now());
    });
  }
}

export function sharePlace(id: string): string {
  return `shared_no/${id}`;
}

export function notePlace(id: string): string {
  return `shared_note/${id}`;
}

export function whoOf(id: string, known: ReadonlyMap<string, WhoView>): WhoView {
  const person = known.get(id);
  return { id, name: person?.name ?? '', address: person?.address ?? '' };
}
