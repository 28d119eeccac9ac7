import { randomUUID } from 'node:crypto';

import { compose } from '../../outbox/compose.ts';
import { newMessageId } from '../../outbox/new-message-id.ts';
import { OutboxConflictError } from '../../store/outbox-conflict-error.ts';
import { AjarError } from '../ajar.ts';
import type { Approval } from '../ajar.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { whoAmI } from '../me.ts';
import type { DraftView } from '../views.ts';
import { loadDraft, toDraftView } from './draft-record.ts';
import { holdHotDraft } from './hold-hot-draft.ts';
import { replyKey } from './reply-key.ts';
import { keep } from './save-draft.ts';

/**
 * Approves exactly this text: the bytes and the Message-ID are fixed now and only these can leave.
 * Throws `not-ready` when the text is not the one saved last or is empty, `held-till-morning` while it sounds angry and
 * has not waited, and `already-answered` when the same was answered before.
 */
export async function approveDraft(
  context: Context,
  draftId: string,
  text: string,
  { asItIs = false }: Approval = {},
): Promise<DraftView> {
  const clock = await clockOf(context);
  const { now } = clock;
  const { draft, me } = await context.store.read(async (reader) => ({
    draft: await loadDraft(reader, draftId),
    me: await whoAmI(reader),
  }));
  const { record } = draft;
  if (text.trim() === '') throw new AjarError('not-ready', 'The draft is empty.');
  if (text !== record.text)
    throw new AjarError(
      'not-ready',
      'The text differs from the draft as saved. Save it, look at it once more, then approve.',
    );
  if (!asItIs) await holdHotDraft(context, draft, me, clock);
  const ownAddress = me.addresses[0] ?? null;
  const outboxId = randomUUID();
  const messageId = newMessageId(ownAddress);
  const raw = await compose({
    from: ownAddress === null ? null : { name: me.name, address: ownAddress },
    to: record.to,
    subject: record.subject,
    headers: record.headers,
    text,
    messageId,
    date: new Date(now),
    outboxId,
  });
  return context.store.write(async (transactor) => {
    const loaded = await loadDraft(transactor, draftId);
    if (loaded.record.approvedAt !== null) return toDraftView(loaded.stored);
    if (loaded.record.text !== text)
      throw new AjarError('conflict', 'The draft was changed elsewhere. Look at it once more, then approve.');
    const { rejectionId } = loaded.stored;
    await addOnce(() =>
      transactor.addOutbox({
        id: outboxId,
        draftId,
        rejectionId,
        replyKey: replyKey(rejectionId, record),
        messageId,
        envelopeFrom: ownAddress,
        envelopeTo: record.to,
        raw,
        state: 'approved',
        since: now,
        accountId: null,
        way: null,
        leavesAt: null,
        attempts: 0,
        fence: null,
        note: null,
      }),
    );
    const stored = await keep(transactor, loaded, { approvedAt: now }, now);
    await transactor.appendEvents([
      { rejectionId, event: { at: now, kind: 'approved', draftId, text }, dedupKey: null },
    ]);
    return toDraftView(stored);
  });
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
