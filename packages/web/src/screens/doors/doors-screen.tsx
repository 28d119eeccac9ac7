import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { inOrganisation } from '../../api/in-organisation.ts';
import { CALENDAR_FILE, doorsQuery } from '../../api/insights.ts';
import type { DoorsView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { tabLook } from '../../ui/tab-look.ts';
import { useTitle } from '../../ui/use-title.ts';
import { DoorsList } from './doors-list.tsx';
import { DoorsMonth } from './doors-month.tsx';
import { bySentence } from './one-sentence.ts';

/** What opens when, as a list or by month. */
export function DoorsScreen() {
  useTitle(t.doorsPage.title);
  const { data, error, refetch } = useQuery(doorsQuery);
  return (
    <>
      <div className="pt-8 pb-6 sm:pt-12">
        <h1 className="font-letter text-3xl tracking-tight">{t.doorsPage.title}</h1>
        <p className="mt-1 text-muted">{t.doorsPage.intro}</p>
      </div>
      {data !== undefined ? (
        <Doors view={data} />
      ) : error === null ? (
        <Skeleton className="h-80" />
      ) : (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function Doors({ view }: { readonly view: DoorsView }) {
  const { month } = useSearch({ from: '/doors' });
  const doors = useMemo(() => bySentence(view.doors), [view.doors]);
  if (view.doors.length === 0) return <Notice title={t.doorsPage.none}>{t.doorsPage.noneHelp}</Notice>;
  const first = view.doors.find(({ date }) => date !== null && date >= view.today)?.date ?? view.today;
  return (
    <>
      <nav aria-label={t.doorsPage.views} className="mb-8 flex gap-2">
        <Link to="/doors" search={{}} replace activeOptions={{ exact: true }} className={tabLook(month === undefined)}>
          {t.doorsPage.list}
        </Link>
        <Link
          to="/doors"
          search={{ month: month ?? first.slice(0, 7) }}
          replace
          activeOptions={{ exact: true }}
          className={tabLook(month !== undefined)}
        >
          {t.doorsPage.month}
        </Link>
      </nav>
      {month === undefined ? (
        <DoorsList doors={doors} />
      ) : (
        <DoorsMonth month={month} today={view.today} doors={doors} />
      )}
      <div className="mt-10">
        <FileLink href={CALENDAR_FILE} download className={buttonLook('plain')}>
          <Icon name="clock" />
          {t.doorsPage.calendar}
        </FileLink>
        <p className="mt-2 max-w-[62ch] text-sm text-muted">
          {t.doorsPage.calendarHelp}{' '}
          {inOrganisation ? null : (
            <Link
              to="/settings"
              search={{ part: 'notices' }}
              hash="notices"
              className="text-accent underline underline-offset-4"
            >
              {t.doorsPage.calendarFeed}
            </Link>
          )}
        </p>
      </div>
    </>
  );
}
