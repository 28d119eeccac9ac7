import type { DraftView } from '../../../../api/types.ts';
import { t } from '../../../../i18n/t.ts';
import { Button } from '../../../../ui/button.tsx';
import { approvedAnew } from './approved-anew.ts';
import type { LetterChange } from './letter-change.ts';

interface ApproveAgainProps {
  readonly draft: DraftView;
  readonly busy: boolean;
  readonly onChange: LetterChange;
}

/** Approved as a letter from an address that no account has: it leaves only after it was approved from one that has. */
export function ApproveAgain({ draft, busy, onChange }: ApproveAgainProps) {
  return (
    <>
      <p className="text-[0.9375rem]">
        {draft.from === null ? t.sending.noFrom : <bdi>{t.sending.otherFrom(draft.from)}</bdi>}
      </p>
      <Button look="main" className="self-start" disabled={busy} onClick={() => onChange(() => approvedAnew(draft))}>
        {t.sending.approveAgain}
      </Button>
    </>
  );
}
