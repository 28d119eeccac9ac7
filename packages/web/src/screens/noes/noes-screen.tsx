import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

import { overviewQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { NoesFound } from './noes-found.tsx';
import { NoesSkeleton } from './noes-skeleton.tsx';

// Seen once or twice: whoever has noes in the list need not wait for it.
const FirstRun = lazy(async () => ({ default: (await import('./first-run.tsx')).FirstRun }));

/** The first screen: what happened, what can be done, and what needs nothing. */
export function NoesScreen() {
  useTitle(t.app.noes);
  const { data, error, refetch } = useQuery(overviewQuery);
  if (data !== undefined && data.noes > 0) return <NoesFound overview={data} />;
  if (data !== undefined)
    return (
      <Suspense fallback={<NoesSkeleton />}>
        <FirstRun overview={data} />
      </Suspense>
    );
  if (error === null) return <NoesSkeleton />;
  return (
    <div className="py-12">
      <h1 className="sr-only">{t.noes.title}</h1>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    </div>
  );
}
