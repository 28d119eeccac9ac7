import { useQuery } from '@tanstack/react-query';

import { isAway } from '../../api/api-error.ts';
import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { awayHelp } from '../../ui/away-help.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface FrameNoticesProps {
  readonly newer: boolean;
  /** A file was dropped that is no letter. */
  readonly oddDrop: boolean;
}

/** What concerns every screen, in view wherever it is scrolled: the server is away, or has become another; a file that was dropped. */
export function FrameNotices({ newer, oddDrop }: FrameNoticesProps) {
  const { data, error } = useQuery(overviewQuery);
  const away = error !== null && isAway(error) && data !== undefined;
  return (
    <div aria-live="polite" className="sticky top-0 z-20 flex flex-col gap-3 not-empty:pt-5">
      {away ? (
        <Notice tone="error" title={error.message}>
          {awayHelp(error)}
        </Notice>
      ) : null}
      {oddDrop ? <Notice title={t.add.oddDrop}>{t.add.oddDropHelp}</Notice> : null}
      {newer && !away ? (
        <Notice
          title={t.away.updated}
          actions={<Button onClick={() => window.location.reload()}>{t.errors.reload}</Button>}
        >
          {t.away.updatedHelp}
        </Notice>
      ) : null}
    </div>
  );
}
