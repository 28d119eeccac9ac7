import { useQuery } from '@tanstack/react-query';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { FirstRun } from './first-run.tsx';
import { NoesFound } from './noes-found.tsx';
import { NoesSkeleton } from './noes-skeleton.tsx';

/** The first screen: what happened, what can be done, and what needs nothing. */
export function NoesScreen() {
  useTitle(t.app.noes);
  const { data, error, refetch } = useQuery(overviewQuery);
  if (data !== undefined) return data.noes === 0 ? <FirstRun overview={data} /> : <NoesFound overview={data} />;
  if (error === null) return <NoesSkeleton />;
  return (
    <div className="py-12">
      <h1 className="sr-only">{t.noes.title}</h1>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    </div>
  );
}
