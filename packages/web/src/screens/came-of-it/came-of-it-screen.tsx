import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { insightsQuery } from '../../api/insights.ts';
import type { InsightsFilter, InsightsView } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { AskedSection } from './asked-section.tsx';
import { DaysSection } from './days-section.tsx';
import { FiguresFilter } from './figures-filter.tsx';
import { FilesSection } from './files-section.tsx';
import { FlowSection } from './flow-section.tsx';
import { RatesSection } from './rates-section.tsx';

/** Where the noes went, and what answers brought, in figures. Off the first screen: nobody needs it in the morning. */
export function CameOfItScreen() {
  useTitle(t.cameOfIt.title);
  const filter = useSearch({ from: '/came-of-it' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(insightsQuery(filter));
  return (
    <>
      <div className="pt-8 pb-6 sm:pt-12">
        <h1 className="font-letter text-3xl tracking-tight">{t.cameOfIt.title}</h1>
        {data === undefined || data.ofAll === 0 ? null : (
          <p className="mt-1 max-w-[62ch] text-muted">{t.cameOfIt.intro(data.noes, span(data))}</p>
        )}
      </div>
      {data === undefined ? (
        error === null ? (
          <Skeleton className="h-80" />
        ) : (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        )
      ) : data.ofAll === 0 ? (
        <Notice title={t.cameOfIt.none}>{t.cameOfIt.noneHelp}</Notice>
      ) : (
        <>
          <FiguresFilter
            filter={filter}
            shown={t.cameOfIt.some(data.noes, data.ofAll)}
            onChange={(search) => void navigate({ to: '/came-of-it', search, replace: true })}
          />
          <Figures view={data} filter={filter} />
        </>
      )}
    </>
  );
}

function Figures({ view, filter }: { readonly view: InsightsView; readonly filter: InsightsFilter }) {
  if (view.noes === 0) return <Notice title={t.cameOfIt.noneFits}>{t.cameOfIt.noneFitsHelp}</Notice>;
  return (
    <div className="flex flex-col gap-12">
      <FlowSection view={view} />
      <RatesSection rates={view.rates} flow={view.flow} />
      <AskedSection asked={view.asked} />
      <DaysSection days={view.days} />
      <FilesSection filter={filter} />
    </div>
  );
}

function span({ period }: InsightsView): string {
  return period === null ? '' : t.cameOfIt.span(formatDay(period.first), formatDay(period.last));
}
