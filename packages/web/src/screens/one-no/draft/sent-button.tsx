import type { RejectionDetail } from '../../../api/types.ts';
import { useRejectionChange } from '../../../api/use-rejection-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Icon } from '../../../ui/icon.tsx';

/** The user's word that the letter has left, for mail programs whose sent mail is not read here. */
export function SentButton({ no }: { readonly no: RejectionDetail }) {
  const change = useRejectionChange(no.id);
  if (no.status !== 'approved') return null;
  return (
    <div className="border-t border-line pt-5">
      <Button disabled={change.isPending} onClick={() => change.mutate({ kind: 'sent' })}>
        <Icon name="reply" />
        {t.draft.sent}
      </Button>
      <p className="mt-2 text-sm text-muted">{t.draft.sentHelp}</p>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </div>
  );
}
