import { randomUUID } from 'node:crypto';

import { intentOf } from '@ajar/core';

import type { OutboxRow, OutboxState, StoredDraft, StoreTransactor } from '../../store/store.ts';
import { isPlainAddress } from '../../plain-address.ts';
import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { draftView, loadDraft, recordOf, withMarks } from '../drafts/draft-record.ts';
import type { DraftRecord } from '../drafts/draft-record.ts';
import { keep } from '../drafts/save-draft.ts';
import { loadOne } from '../load.ts';
import { cancel } from '../sending/take-back.ts';
import { saysNobody } from '../sending/words.ts';
import { stateOf } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import type { DraftView } from '../views.ts';

/** The most that may stand before the @ (RFC 5321, section 4.5.3.1.1). */
const MOST_LOCAL = 64;

/**
 * The same words to another address, as an open draft: what was approved for one receiver is approved anew for another.
 * Throws `bad-input` for what is no address or turned out to be wrong, `not-ready` when no letter came back or was refused.
 */
export async function mendAddress(context: Context, id: string, address: string): Promise<DraftView> {
  const clock = await clockOf(context);
  const to = address.trim().toLowerCase();
  if (!isPlainAddress(to) || to.indexOf('@') > MOST_LOCAL)
    throw new AjarError('bad-input', `"${to.slice(0, 80)}" is not an e-mail address.`);
  return context.store.write(async (transactor) => {
    const record = await loadOne(transactor, id);
    const { bounce, failed } = stateOf(record, clock.now);
    const letter = (await transactor.outbox({ rejectionId: record.row.id })).findLast(({ state }) => didNotWork(state));
    if (bounce?.permanent !== true && letter?.state !== 'refused')
      throw new AjarError('not-ready', 'No letter of yours came back here, so there is no address to mend.');
    if (failed.includes(to) || (letter?.envelopeTo?.toLowerCase() === to && saysNobody(letter.note)))
      throw new AjarError('bad-input', `A letter to ${to} did not get there. Name another address.`);
    const stored =
      (await reopened(transactor, letter, to, clock.now)) ?? (await rewritten(transactor, record, to, clock.now));
    if (stored === null)
      throw new AjarError('not-ready', 'The words of the letter that came back are not kept. Write a new draft.');
    const { intent } = recordOf(stored);
    const rejectionId = record.row.id;
    await transactor.appendEvents([
      {
        rejectionId,
        event: { at: clock.now, kind: 'mended', from: letter?.envelopeTo ?? bounce?.address ?? null, to },
        dedupKey: null,
      },
      { rejectionId, event: { at: clock.now, kind: 'drafted', draftId: stored.id, intent }, dedupKey: null },
    ]);
    return draftView(transactor, stored, clock.now);
  });
}

/** It came back, or a server did not take it in the first place. */
function didNotWork(state: OutboxState): boolean {
  return state === 'returned' || state === 'refused';
}

/** The draft whose approved letter came back or was refused, open again. */
async function reopened(
  transactor: StoreTransactor,
  letter: OutboxRow | undefined,
  to: string,
  now: number,
): Promise<StoredDraft | null> {
  if (letter === undefined) return null;
  // One that came back stays on record; one that never left is done with.
  await cancel(transactor, letter, now);
  const loaded = await loadDraft(transactor, letter.draftId);
  return keep(transactor, loaded, { to, approvedAt: null, heldUntil: null }, now);
}

/** A letter that the user wrote elsewhere, as a draft. */
async function rewritten(
  transactor: StoreTransactor,
  { row, events }: RejectionRecord,
  to: string,
  now: number,
): Promise<StoredDraft | null> {
  const bounced = events.findLast((event) => event.kind === 'bounced' && event.permanent !== false);
  const letter = bounced?.kind === 'bounced' ? (bounced.letter ?? null) : null;
  const rows = letter === null ? [] : await transactor.messagesWithIds([letter]);
  const [kept] = await transactor.kept(rows.map(({ key }) => key));
  if (kept === undefined || kept.message.text.trim() === '') return null;
  const { subject, text, inReplyTo, references } = kept.message;
  const [parent] = inReplyTo;
  const data: DraftRecord = {
    intent: intentOf(text),
    to,
    subject,
    headers: parent === undefined ? {} : { 'In-Reply-To': parent, References: references.join(' ') },
    text: text.trim(),
    parts: [],
    needs: [],
    approvedAt: null,
  };
  const stored: StoredDraft = {
    id: randomUUID().slice(0, 13),
    rejectionId: row.id,
    data: JSON.stringify(withMarks(data)),
    createdAt: now,
    updatedAt: now,
    revision: 0,
  };
  return (await transactor.saveDraft(stored)) ? stored : null;
}
