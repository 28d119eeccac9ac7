import { useState } from 'react';

import { approveDraft } from '../../../api/drafts.ts';
import type { DraftView } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Question } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import type { Autosave } from './autosave.ts';

interface ApproveButtonProps {
  readonly draft: DraftView;
  readonly text: string;
  readonly autosave: Autosave;
  /** Places the check would rather have changed first. */
  readonly open: number;
}

/** Approves the words on the screen, exactly: they are saved first, and what is approved is what was seen. */
export function ApproveButton({ draft, text, autosave, open }: ApproveButtonProps) {
  const [asking, setAsking] = useState(false);
  const change = useDraftChange(draft.rejectionId);
  const approve = () => {
    setAsking(false);
    change.mutate(async () => {
      if (!(await autosave.flush())) throw new Error(t.draft.save.failed);
      return approveDraft(draft.id, text);
    });
  };
  return (
    <div className="flex flex-col gap-2">
      <Button
        look="main"
        className="self-start"
        disabled={change.isPending || text.trim() === ''}
        onClick={() => (open > 0 ? setAsking(true) : approve())}
      >
        {change.isPending ? t.draft.approving : t.draft.approve}
      </Button>
      <p className="text-sm text-muted">{t.draft.approveHelp}</p>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
      <Question open={asking} onOpenChange={setAsking} title={t.draft.anywayTitle}>
        <p className="mb-5">{t.draft.anyway(open)}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="main" onClick={() => setAsking(false)}>
            {t.draft.anywayNo}
          </Button>
          <Button onClick={approve}>{t.draft.anywayYes}</Button>
        </div>
      </Question>
    </div>
  );
}
