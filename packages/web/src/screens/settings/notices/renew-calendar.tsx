import { useState } from 'react';

import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Question } from '../../../ui/dialog.tsx';

interface RenewCalendarProps {
  readonly busy: boolean;
  readonly onRenew: () => void;
}

/** A new address for the calendar, after asking once: the old one ends. */
export function RenewCalendar({ busy, onRenew }: RenewCalendarProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button disabled={busy} onClick={() => setAsking(true)}>
        {t.notices.renew}
      </Button>
      <Question open={asking} onOpenChange={setAsking} title={t.notices.renewTitle}>
        <p className="mb-5 text-muted">{t.notices.renewHelp}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="main" onClick={() => setAsking(false)}>
            {t.notices.renewNo}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              onRenew();
            }}
          >
            {t.notices.renewYes}
          </Button>
        </div>
      </Question>
    </>
  );
}
