import { randomUUID } from 'node:crypto';

import { advise } from '@ajar/core';

import { compose } from '../../outbox/compose.ts';
import { newMessageId } from '../../outbox/new-message-id.ts';
import { isPlainAddress } from '../../plain-address.ts';
import type { StoreTransactor } from '../../store/store.ts';
import { OutboxConflictError } from '../../store/outbox-conflict-error.ts';
import { UNSENT } from '../../store/unsent.ts';
import { AjarError } from '../ajar-error.ts';
import type { Approval } from '../ajar.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadOne } from '../load.ts';
import { whoAmI } from '../me.ts';
import type { DraftView } from '../views.ts';
import { answering } from './answering.ts';
import { draftView, loadDraft } from './draft-record.ts';
import type { LoadedDraft } from './draft-record.ts';
import { holdHotDraft } from './hold-hot-draft.ts';
import { closingWithoutName } from './name-below.ts';
import { cameSince } from '../sending/came-since.ts';
import { currentLetter } from '../sending/current-letter.ts';
import { refuseBesideAnother } from '../sending/one-at-a-time.ts';
import { cancel } from '../sending/take-back.ts';
import { senderOf } from '../sending/sender-of.ts';
import { relocateParts } from './relocate-parts.ts';
import { replyKey } from './reply-key.ts';
import { keep } from './save-draft.ts';
import { whyLocked } from './why-locked.ts';
import { withoutRemarks } from './without-remarks.ts';

/**
 * Approves exactly this text: the bytes and the Message-ID are fixed now and only these can leave. Remarks to the tone check
 * have done their work then, and are in neither the letter nor the draft any more.
 * Throws `not-ready` when the text is not the one saved last, is empty or has no name below its last line, `held-till-morning` while it sounds angry and
 * has not waited, `already-answered` when the same was answered before, `conflict` while another letter about the same no is under
 * way, and `locked` when the asking came to its end after this was written.
 */
export async function approveDraft(
  context: Context,
  draftId: string,
  text: string,
  { asItIs = false }: Approval = {},
): Promise<DraftView> {
  const clock = await clockOf(context);
  const { now } = clock;
  const { draft, me, sender } = await context.store.read(async (reader) => {
    const loaded = await loadDraft(reader, draftId);
    const user = await whoAmI(reader);
    return { draft: loaded, me: user, sender: await senderOf(reader, loaded.stored.rejectionId, user) };
  });
  const { record } = draft;
  const letter = withoutRemarks(text);
  if (letter.trim() === '') throw new AjarError('not-ready', 'The draft is empty.');
  const isApproved = record.approvedAt !== null && letter === record.text;
  if (text !== record.text && !isApproved)
    throw new AjarError(
      'not-ready',
      'The text differs from the draft as saved. Save it, look at it once more, then approve.',
    );
  refuseUnsigned(letter);
  if (!asItIs) await holdHotDraft(context, draft, me, clock);
  const ownAddress = sender?.address ?? null;
  for (const address of [record.to, ownAddress]) refuseOddAddress(address);
  const outboxId = randomUUID();
  const messageId = newMessageId(ownAddress);
  const raw = await compose({
    from: sender,
    to: record.to,
    subject: record.subject,
    headers: record.headers,
    text: letter,
    messageId,
    date: new Date(now),
    outboxId,
  });
  return context.store.write(async (transactor) => {
    const loaded = await loadDraft(transactor, draftId);
    if (loaded.record.approvedAt !== null && !(await clearForAnew(transactor, draftId, ownAddress, now)))
      return draftView(transactor, loaded.stored, now);
    // The bytes were made of what was read before: all that leaves must still be so.
    const { to, subject } = loaded.record;
    if (loaded.record.text !== record.text || to !== record.to || subject !== record.subject)
      throw new AjarError('conflict', 'The draft was changed elsewhere. Look at it once more, then approve.');
    const { rejectionId } = loaded.stored;
    const key = replyKey(rejectionId, record);
    await refuseBesideAnother(transactor, { rejectionId, draftId, replyKey: key });
    await refuseLocked(transactor, loaded, clock);
    await addOnce(() =>
      transactor.addOutbox({
        id: outboxId,
        draftId,
        rejectionId,
        replyKey: key,
        messageId,
        envelopeFrom: ownAddress,
        envelopeTo: record.to,
        raw,
        state: 'approved',
        since: now,
        ...UNSENT,
      }),
    );
    const parts = letter === text ? loaded.record.parts : relocateParts(text, loaded.record.parts, letter);
    const stored = await keep(transactor, loaded, { text: letter, parts, approvedAt: now }, now);
    await transactor.appendEvents([
      { rejectionId, event: { at: now, kind: 'approved', draftId, text: letter }, dedupKey: null },
    ]);
    return draftView(transactor, stored, now);
  });
}

/** What was fair to ask when it was written may not be any more: something came, or another letter asked. */
async function refuseLocked(transactor: StoreTransactor, { stored, record }: LoadedDraft, clock: Clock): Promise<void> {
  const no = await loadOne(transactor, stored.rejectionId);
  const answer = await answering(transactor, no, clock, { occasion: 'no', ...record });
  // Whom it goes to was chosen with the draft, perhaps since an address did not work: that is no reason here.
  const replyable = { ok: true, to: record.to, why: '' };
  const locked = whyLocked(
    record.intent,
    answer,
    advise({ ...answer.no, reading: { ...answer.no.reading, replyable } }),
  );
  if (locked !== null) throw new AjarError('locked', locked);
}

/** The user's name is not known everywhere; a letter that nobody signs is not one to send. */
function refuseUnsigned(letter: string): void {
  const closing = closingWithoutName(letter);
  if (closing === null) return;
  throw new AjarError(
    'not-ready',
    `No name stands below “${closing}”. Write yours there, then approve. Under the letters to come it stands once Ajar knows it.`,
  );
}

/** A stranger's header may name anything; so may a typing error. */
function refuseOddAddress(address: string | null): void {
  if (address === null || isPlainAddress(address)) return;
  throw new AjarError(
    'not-ready',
    `Mail cannot go to or from "${address.slice(0, 80)}": it is no plain address. Copy the words and use another way, or put the address right.`,
  );
}

/**
 * Whether an approved draft may be approved once more: its letter was refused, or came back, or was approved from an address
 * that is not the user's to send from, or before something came in about it. That letter is cancelled; this one is another.
 */
async function clearForAnew(
  transactor: StoreTransactor,
  draftId: string,
  from: string | null,
  now: number,
): Promise<boolean> {
  const row = currentLetter(await transactor.outbox({ draftId }));
  if (row === undefined || row.state === 'returned') return true;
  const otherFrom = row.way === null && row.envelopeFrom !== from;
  const anew = row.state === 'approved' && (otherFrom || (await cameSince(transactor, row)) !== null);
  if (row.state !== 'refused' && !anew) return false;
  await cancel(transactor, row, now);
  return true;
}

async function addOnce(add: () => Promise<void>): Promise<void> {
  try {
    await add();
  } catch (error) {
    if (!(error instanceof OutboxConflictError)) throw error;
    throw new AjarError(
      'already-answered',
      'This was answered already, with a letter that you approved. One is enough.',
      {
        cause: error,
      },
    );
  }
}
