import { AjarError } from '../ajar-error.ts';
import type { SaveWish } from '../ajar.ts';
import type { Context } from '../context.ts';
import type { StoredDraft, StoreTransactor } from '../../store/store.ts';
import type { DraftView } from '../views.ts';
import { draftView, loadDraft, withMarks } from './draft-record.ts';
import type { DraftRecord, LoadedDraft } from './draft-record.ts';
import { takeBack } from '../sending/take-back.ts';
import { relocateParts } from './relocate-parts.ts';

/**
 * Keeps the words as typed. Words that differ from the approved ones withdraw the approval. With `was`, throws
 * `conflict` when the draft is approved or says neither that nor these words: another window was at it. Throws `too-late`
 * when the approved words are on their way or gone.
 */
export async function saveDraft(
  context: Context,
  draftId: string,
  text: string,
  { was, parts: told }: SaveWish = {},
): Promise<DraftView> {
  if (told?.some(({ start, end }) => start > end || end > text.length) === true)
    throw new AjarError('bad-input', 'The parts of the letter do not lie in its text.');
  const now = await context.now();
  return context.store.write(async (transactor) => {
    const loaded = await loadDraft(transactor, draftId);
    const { record } = loaded;
    if (was !== undefined && (record.approvedAt !== null || (record.text !== was && record.text !== text))) {
      throw new AjarError('conflict', 'The draft was changed or approved elsewhere. Your words are still here.');
    }
    if (record.text === text) return draftView(transactor, loaded.stored, now);
    if (loaded.record.approvedAt !== null) await withdraw(transactor, loaded, now);
    const parts = told ?? relocateParts(loaded.record.text, loaded.record.parts, text);
    const change = { text, parts, approvedAt: null, heldUntil: null };
    return draftView(transactor, await keep(transactor, loaded, change, now), now);
  });
}

/** Takes the approval back, and with it whatever was to leave. Throws `too-late` when it is on its way or gone. */
export async function withdrawApproval(context: Context, draftId: string): Promise<DraftView> {
  const now = await context.now();
  return context.store.write(async (transactor) => {
    const loaded = await loadDraft(transactor, draftId);
    if (loaded.record.approvedAt === null) return draftView(transactor, loaded.stored, now);
    await withdraw(transactor, loaded, now);
    return draftView(transactor, await keep(transactor, loaded, { approvedAt: null }, now), now);
  });
}

/** Saves a change to a draft; throws `conflict` when somebody else saved in between. */
export async function keep(
  transactor: StoreTransactor,
  { stored, record }: LoadedDraft,
  change: Partial<DraftRecord>,
  now: number,
): Promise<StoredDraft> {
  const next = { ...stored, data: JSON.stringify(withMarks({ ...record, ...change })), updatedAt: now };
  if (await transactor.saveDraft(next)) return next;
  throw new AjarError(
    'conflict',
    'The draft was changed elsewhere at the same moment. Your words are still here: save again.',
  );
}

async function withdraw(transactor: StoreTransactor, { stored }: LoadedDraft, now: number): Promise<void> {
  await takeBack(transactor, stored.id, now);
  await transactor.appendEvents([
    {
      rejectionId: stored.rejectionId,
      event: { at: now, kind: 'approval-withdrawn', draftId: stored.id },
      dedupKey: null,
    },
  ]);
}
