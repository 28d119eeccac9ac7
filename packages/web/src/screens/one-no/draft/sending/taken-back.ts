import { withdrawApproval } from '../../../../api/drafts.ts';
import type { DraftView } from '../../../../api/types.ts';
import { focusSection } from '../../../../ui/focus-section.ts';

/** Takes the approval back. What had the focus goes away with it, so that goes to the answer that is open again. */
export async function takenBack(draftId: string): Promise<DraftView> {
  const draft = await withdrawApproval(draftId);
  focusSection('answer');
  return draft;
}
