import type { LetterView } from '../../service/views.ts';
import { oneLine } from '../text/plain.ts';

const TAKEN_BACK = 'The approval is taken back. Nothing can leave until you approve again.';

/** What taking an approval back did, and what it cannot: a copy in the user's own hands is theirs to delete. Null: nothing was approved. */
export function takenBackWords(before: LetterView | null): string {
  switch (before?.state) {
    case undefined:
      return 'It is not approved, so there is nothing to take back.';
    case 'in-drafts':
      return `${TAKEN_BACK}\nThe letter still lies in the drafts of ${oneLine(before.draft.sending?.from ?? 'your account')}: delete it there, or both could arrive.`;
    case 'taken-out':
      return `${TAKEN_BACK}\nThe file that you took out is still where you put it: do not send it, or both could arrive.`;
    default:
      return TAKEN_BACK;
  }
}
