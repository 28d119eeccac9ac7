import { saveDraft } from '../../../api/drafts.ts';
import { fetchRejection } from '../../../api/queries.ts';
import type { DraftView } from '../../../api/types.ts';
import { StaleDraft } from './autosave.ts';

/**
 * Saves words over the ones they began from, and over nothing else: another window may have changed or
 * approved the draft meanwhile, and saving would undo that unseen. Throws `StaleDraft`, or `ApiError`.
 */
export async function saveIfFresh(draft: DraftView, text: string, was: string): Promise<DraftView> {
  const now = await currentDraft(draft);
  if (now !== undefined && (now.status === 'approved' || (now.text !== was && now.text !== text)))
    throw new StaleDraft(now);
  return saveDraft(draft.id, text);
}

/** The draft as the server has it; undefined when it is gone. */
export async function currentDraft({ id, rejectionId }: DraftView): Promise<DraftView | undefined> {
  const { drafts } = await fetchRejection(rejectionId);
  return drafts.find((draft) => draft.id === id);
}
