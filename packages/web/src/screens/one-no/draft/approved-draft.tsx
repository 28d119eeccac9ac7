import { useQuery } from '@tanstack/react-query';

import { accountsQuery } from '../../../api/accounts.ts';
import type { DraftView, RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { DraftAddress } from './draft-address.tsx';
import { ConnectLine } from './sending/connect-line.tsx';
import { takenBack } from './sending/taken-back.ts';
import { SendPanel } from './sending/send-panel.tsx';
import { SentButton } from './sent-button.tsx';
import { TakeOut } from './take-out.tsx';

interface ApprovedDraftProps {
  readonly no: RejectionDetail;
  readonly draft: DraftView;
}

/** Approved words: to be read, sent, taken out, or taken back. They cannot change by accident. */
export function ApprovedDraft({ no, draft }: ApprovedDraftProps) {
  const withdraw = useDraftChange(no.id);
  const { data: accounts } = useQuery(accountsQuery);
  const fromHere = draft.to !== null && (accounts?.length ?? 0) > 0;
  const state = draft.sending?.state ?? null;
  return (
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">
        <p className="mb-3">{wordsAbove(draft)}</p>
        <Sheet>
          <DraftAddress draft={draft} />
          <div className="p-5 letter">{draft.text}</div>
        </Sheet>
      </div>
      <div className="flex flex-col gap-6">
        {fromHere || state !== null ? <SendPanel no={no} draft={draft} accounts={accounts ?? []} /> : null}
        {state === null ? <TakeOut draft={draft} fromHere={fromHere} /> : null}
        {state === null && accounts?.length === 0 ? <ConnectLine /> : null}
        {state === null || state === 'in-drafts' ? (
          <>
            <SentButton no={no} />
            <div className="border-t border-line pt-5">
              <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate(() => takenBack(draft.id))}>
                {t.draft.withdraw}
              </Button>
              {withdraw.error === null ? null : <ErrorNotice error={withdraw.error} />}
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}

function wordsAbove({ sending, approvedAt }: DraftView): string {
  if (sending?.state === 'sent' || sending?.state === 'returned') return t.sending.words.sent;
  if (sending?.state === 'sending' || sending?.state === 'unknown') return t.sending.words.handed;
  if (sending?.state === 'waiting' && sending.way === 'send') return t.sending.words.waiting;
  return t.draft.approved(formatDay(approvedAt));
}
