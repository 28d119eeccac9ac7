import { useRef } from 'react';

import type { AccountView, DraftView, RejectionDetail, SendingView } from '../../../../api/types.ts';
import { useDraftChange } from '../../../../api/use-draft-change.ts';
import { t } from '../../../../i18n/t.ts';
import { ErrorNotice } from '../../../../ui/error-notice.tsx';
import { ApproveAgain } from './approve-again.tsx';
import type { LetterChange } from './letter-change.ts';
import { LetterRefused } from './letter-refused.tsx';
import { LetterSent } from './letter-sent.tsx';
import { LetterUnknown } from './letter-unknown.tsx';
import { LetterWaiting } from './letter-waiting.tsx';
import { SendChoices } from './send-choices.tsx';

interface SendPanelProps {
  readonly no: RejectionDetail;
  readonly draft: DraftView;
  readonly accounts: readonly AccountView[];
}

/** How an approved letter leaves from here, and how that goes. The panel keeps the focus while its buttons change. */
export function SendPanel({ no, draft, accounts }: SendPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const change = useDraftChange(no.id);
  const run: LetterChange = (letter) => {
    // A draft that is open again takes the panel away, and the focus has gone to the answer already.
    change.mutate(letter, { onSuccess: ({ status }) => (status === 'open' ? undefined : panel.current?.focus()) });
  };
  const { sending } = draft;
  return (
    <section ref={panel} tabIndex={-1} aria-label={t.sending.title} className="flex flex-col gap-3 outline-none">
      {sending === null ? (
        <NotYet no={no} draft={draft} accounts={accounts} busy={change.isPending} onChange={run} />
      ) : (
        <OnItsWay
          no={no}
          draft={draft}
          sending={sending}
          paused={pausedFrom(accounts, sending.from)}
          busy={change.isPending}
          onChange={run}
        />
      )}
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </section>
  );
}

interface StateProps {
  readonly draft: DraftView;
  readonly busy: boolean;
  readonly onChange: LetterChange;
}

function NotYet({ no, draft, accounts, busy, onChange }: StateProps & SendPanelProps) {
  const known = accounts.some(({ address }) => address.toLowerCase() === draft.from?.toLowerCase());
  if (!known) return <ApproveAgain draft={draft} busy={busy} onChange={onChange} />;
  return <SendChoices no={no} draft={draft} busy={busy} onChange={onChange} />;
}

interface OnItsWayProps extends StateProps {
  readonly no: RejectionDetail;
  readonly sending: SendingView;
  readonly paused: boolean;
}

function pausedFrom(accounts: readonly AccountView[], from: string): boolean {
  return accounts.some(({ address, state }) => address === from.toLowerCase() && state.paused !== null);
}

function OnItsWay({ no, draft, sending, paused, busy, onChange }: OnItsWayProps) {
  switch (sending.state) {
    case 'waiting':
    case 'sending':
      return <LetterWaiting draft={draft} sending={sending} paused={paused} busy={busy} onChange={onChange} />;
    case 'sent':
    case 'in-drafts':
    case 'returned':
      return <LetterSent draft={draft} sending={sending} awaited={no.status === 'waiting'} />;
    case 'refused':
      return <LetterRefused no={no} draft={draft} sending={sending} busy={busy} onChange={onChange} />;
    case 'unknown':
      return <LetterUnknown draft={draft} sending={sending} busy={busy} onChange={onChange} />;
  }
}
