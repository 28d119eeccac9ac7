import { withdrawApproval } from '../../../api/drafts.ts';
import type { DraftView, RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { DraftAddress } from './draft-address.tsx';
import { SentButton } from './sent-button.tsx';
import { TakeOut } from './take-out.tsx';

interface ApprovedDraftProps {
  readonly no: RejectionDetail;
  readonly draft: DraftView;
}

/** Approved words: to be read, taken out, or taken back. They cannot change by accident. */
export function ApprovedDraft({ no, draft }: ApprovedDraftProps) {
  const withdraw = useDraftChange(no.id);
  return (
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">
        <p className="mb-3">{t.draft.approved(formatDay(draft.approvedAt))}</p>
        <Sheet>
          <DraftAddress draft={draft} />
          <div className="p-5 letter">{draft.text}</div>
        </Sheet>
      </div>
      <div className="flex flex-col gap-6">
        <TakeOut draft={draft} />
        <SentButton no={no} />
        <div className="border-t border-line pt-5">
          <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate(() => withdrawApproval(draft.id))}>
            {t.draft.withdraw}
          </Button>
          {withdraw.error === null ? null : <ErrorNotice error={withdraw.error} />}
        </div>
      </div>
    </div>
  );
}
