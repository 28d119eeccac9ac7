import type { RejectionDetail } from '../../api/types.ts';
import { useRejectionChange } from '../../api/use-rejection-change.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Takes a wrong reading out of the list, and brings it back: both one press, neither in a hurry. */
export function NotARejection({ no }: { readonly no: RejectionDetail }) {
  const change = useRejectionChange(no.id);
  const say = (verdict: 'rejection' | 'not-a-rejection') => change.mutate({ kind: 'corrections', body: { verdict } });
  if (change.error !== null) return <ErrorNotice error={change.error} onRetry={() => change.reset()} />;
  if (no.correction.verdict !== 'not-a-rejection') {
    return (
      <Button look="quiet" className="self-start" disabled={change.isPending} onClick={() => say('not-a-rejection')}>
        {t.one.notRejection}
      </Button>
    );
  }
  return (
    <Notice
      announce="later"
      actions={
        <Button disabled={change.isPending} onClick={() => say('rejection')}>
          <Icon name="undo" />
          {t.one.undo}
        </Button>
      }
    >
      {t.one.notRejectionDone}
    </Notice>
  );
}
