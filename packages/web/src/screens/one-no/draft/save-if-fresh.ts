import { ApiError } from '../../../api/api-error.ts';
import { saveDraft } from '../../../api/drafts.ts';
import { fetchRejection } from '../../../api/queries.ts';
import type { DraftView } from '../../../api/types.ts';
import { StaleDraft } from './autosave.ts';

/**
 * Saves words over the ones they began from, and over nothing else: another window may have changed or
 * approved the draft meanwhile, and saving would undo that unseen. Throws `StaleDraft`, or `ApiError`.
 */
export async function saveIfFresh(draft: DraftView, text: string, was: string): Promise<DraftView> {
  try {
    return await saveDraft(draft.id, text, was);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'conflict') throw error;
    const now = await currentDraft(draft);
    if (now === undefined) throw error;
    throw new StaleDraft(now);
  }
}

/** The draft as the server has it; undefined when it is gone. */
export async function currentDraft({ id, rejectionId }: DraftView): Promise<DraftView | undefined> {
  const { drafts } = await fetchRejection(rejectionId);
  return drafts.find((draft) => draft.id === id);
}
