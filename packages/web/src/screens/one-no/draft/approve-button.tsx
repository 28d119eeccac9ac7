import { useRef, useState } from 'react';

import { approveDraft, holdDraft, saveDraft } from '../../../api/drafts.ts';
import type { DraftView, HoldView } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { formatInFull } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Question } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import type { Autosave } from './autosave.ts';
import { HoldQuestion } from './hold-question.tsx';

interface ApproveButtonProps {
  readonly draft: DraftView;
  readonly text: string;
  readonly autosave: Autosave;
  /** Places the check would rather have changed first. */
  readonly open: number;
  /** Other words were saved in place of these. */
  readonly onReplaced: (draft: DraftView) => void;
}

/** Approves the words on the screen, exactly: they are saved first, and what is approved is what was seen. */
export function ApproveButton({ draft, text, autosave, open, onReplaced }: ApproveButtonProps) {
  const [asking, setAsking] = useState(false);
  const [hold, setHold] = useState<HoldView | null>(null);
  // It cannot be pressed while it is asked whether to hold the letter, so the question could not see who had the focus.
  const button = useRef<HTMLButtonElement>(null);
  const change = useDraftChange(draft.rejectionId);
  const approve = (asItIs: boolean) => {
    setAsking(false);
    setHold(null);
    change.mutate(async () => {
      if (!(await autosave.flush())) throw new Error(t.draft.save.failed);
      const approval = await approveDraft(draft.id, text, asItIs);
      if (approval.kind === 'approved') return approval.draft;
      setHold(approval.hold);
      return draft;
    });
  };
  const letItLie = () =>
    change.mutate(async () => {
      if (!(await autosave.flush())) throw new Error(t.draft.save.failed);
      return holdDraft(draft.id);
    });
  const takeCalmer = (calmer: string) => {
    setHold(null);
    change.mutate(async () => {
      const saved = await saveDraft(draft.id, calmer, text);
      onReplaced(saved);
      return saved;
    });
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-3">
        <Button
          ref={button}
          look="main"
          disabled={change.isPending || text.trim() === ''}
          onClick={() => (open > 0 ? setAsking(true) : approve(false))}
        >
          {change.isPending ? t.draft.approving : t.draft.approve}
        </Button>
        {draft.heldUntil === null ? (
          <Button disabled={change.isPending || text.trim() === ''} onClick={letItLie}>
            {t.draft.letItLie}
          </Button>
        ) : null}
      </div>
      <p className="text-sm text-muted">{helpWords(draft)}</p>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
      <Question open={asking} onOpenChange={setAsking} title={t.draft.anywayTitle}>
        <p className="mb-5">{t.draft.anyway(open)}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="main" onClick={() => setAsking(false)}>
            {t.draft.anywayNo}
          </Button>
          <Button onClick={() => approve(false)}>{t.draft.anywayYes}</Button>
        </div>
      </Question>
      <HoldQuestion
        finalFocus={button}
        text={text}
        hold={hold}
        busy={change.isPending}
        onCalmer={takeCalmer}
        onWait={() => setHold(null)}
        onAsItIs={() => approve(true)}
      />
    </div>
  );
}

function helpWords({ heldUntil, heldByWish }: DraftView): string {
  if (heldUntil === null) return t.draft.approveHelp;
  const moment = formatInFull(heldUntil);
  return heldByWish ? t.draft.lies(moment) : t.draft.heldUntil(moment);
}
