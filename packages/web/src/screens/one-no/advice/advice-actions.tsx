import { startDraft } from '../../../api/drafts.ts';
import type { RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { useRejectionChange } from '../../../api/use-rejection-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { intentFor } from './intent-for.ts';
import { isAnswered } from './is-answered.ts';

/** The two things to do with an advice: write, or let it go. The advised one stands out. */
export function AdviceActions({ no }: { readonly no: RejectionDetail }) {
  const draft = useDraftChange(no.id);
  const change = useRejectionChange(no.id);
  const { action } = no.advice;
  const letGo = action === 'let-go';
  const error = draft.error ?? change.error;
  const write = () =>
    draft.mutate(() => startDraft(no.id, { intent: intentFor(no.advice) }), {
      onSuccess: () => {
        document.getElementById('answer')?.scrollIntoView({ block: 'start' });
        focusSection('answer');
      },
    });
  if (no.drafts.length > 0 || no.status === 'settled' || isAnswered(no)) return null;
  return (
    <div className="mt-6 flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        {letGo ? null : (
          <Button look="main" disabled={draft.isPending} onClick={write}>
            {action === 'use-the-route' ? t.advice.writeThanks : t.advice.write}
          </Button>
        )}
        <Button
          look={letGo ? 'main' : 'plain'}
          disabled={change.isPending}
          onClick={() => change.mutate({ kind: 'close' }, { onSuccess: () => focusSection('outcome') })}
        >
          {t.advice.letGo}
        </Button>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </div>
  );
}
