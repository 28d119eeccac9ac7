import type { ToneReport } from '@ajar/core';

import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';

interface ReadinessProps {
  readonly report: ToneReport | null;
  readonly errors: number;
}

/** Whether the check has anything left to say before it can go. */
export function Readiness({ report, errors }: ReadinessProps) {
  const ready = report?.ready === true;
  return (
    <output className="block flex items-start gap-2">
      {report === null ? null : (
        <Icon name={ready ? 'check' : 'info'} className={`mt-1 ${ready ? 'text-accent' : 'text-muted'}`} />
      )}
      {report === null ? '' : ready ? t.draft.ready : t.draft.notReady(errors)}
    </output>
  );
}
