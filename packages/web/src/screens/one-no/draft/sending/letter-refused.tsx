import type { DraftView, RejectionDetail, SendingView } from '../../../../api/types.ts';
import { spoken } from '../../../../i18n/spoken.ts';
import { t } from '../../../../i18n/t.ts';
import { Button } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { OtherAddress } from '../other-address.tsx';
import { approvedAnew } from './approved-anew.ts';
import { takenBack } from './taken-back.ts';
import type { LetterChange } from './letter-change.ts';

interface LetterRefusedProps {
  readonly no: RejectionDetail;
  readonly draft: DraftView;
  readonly sending: SendingView;
  readonly busy: boolean;
  readonly onChange: LetterChange;
}

/** A server did not take it: its words, and the two ways on. */
export function LetterRefused({ no, draft, sending, busy, onChange }: LetterRefusedProps) {
  return (
    <Notice
      tone="error"
      title={t.sending.refused}
      actions={
        <>
          <Button disabled={busy} onClick={() => onChange(() => takenBack(draft.id))}>
            {t.sending.change}
          </Button>
          <Button
            disabled={busy}
            title={t.sending.approveAgainHelp}
            onClick={() => onChange(() => approvedAnew(draft))}
          >
            {t.sending.approveAgain}
          </Button>
        </>
      }
    >
      <p className="wrap-anywhere">{spoken(sending.why ?? '')}</p>
      <details className="mt-2">
        <summary className="inline-flex min-h-8 items-center rounded text-accent underline underline-offset-4">
          {t.watching.toMend}
        </summary>
        <OtherAddress no={no} />
      </details>
    </Notice>
  );
}
