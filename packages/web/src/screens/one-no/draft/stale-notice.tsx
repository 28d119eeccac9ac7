import { useId } from 'react';

import { withdrawApproval } from '../../../api/drafts.ts';
import type { DraftView } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Autosave } from './autosave.ts';

interface StaleNoticeProps {
  readonly theirs: DraftView;
  readonly autosave: Autosave;
  readonly onTake: (theirs: DraftView) => void;
}

/** Two windows, two letters: nothing is lost and nothing is saved until the writer has chosen one. */
export function StaleNotice({ theirs, autosave, onTake }: StaleNoticeProps) {
  const approved = theirs.status === 'approved';
  const change = useDraftChange(theirs.rejectionId);
  const keepMine = () =>
    change.mutate(async () => {
      const open = approved ? await withdrawApproval(theirs.id) : theirs;
      autosave.adopt(theirs.text);
      await autosave.flush();
      return open;
    });
  const takeTheirs = () =>
    change.mutate(() => {
      onTake(theirs);
      return Promise.resolve(theirs);
    });
  return (
    <>
      <Notice
        tone="warning"
        announce="now"
        title={approved ? t.draft.staleApproved : t.draft.stale}
        actions={
          <>
            <Button disabled={change.isPending} onClick={keepMine}>
              {t.draft.keepMine}
            </Button>
            <Button disabled={change.isPending} onClick={takeTheirs}>
              {t.draft.takeTheirs}
            </Button>
          </>
        }
      >
        {t.draft.staleHelp}
        {change.error === null ? null : <ErrorNotice error={change.error} />}
      </Notice>
      <TheirWords text={theirs.text} />
    </>
  );
}

/** What would be taken instead: nobody can choose between words of which they see one half. */
function TheirWords({ text }: { readonly text: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-sm font-medium">
        {t.draft.theirWords}
      </h3>
      <p
        dir="auto"
        className="mt-1 rounded-md border border-line bg-paper p-3 font-letter whitespace-pre-wrap wrap-anywhere"
      >
        {text}
      </p>
    </section>
  );
}
