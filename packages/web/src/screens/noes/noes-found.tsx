import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';

import { countsQuery } from '../../api/noes.ts';
import type { NoesFilter } from '../../api/noes.ts';
import type { Overview } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AddNo } from './add/add-no.tsx';
import { BatchBar } from './batch/batch-bar.tsx';
import { SelectionProvider } from './batch/selection-provider.tsx';
import { countOf, GROUPS } from './groups.ts';
import { readTyped } from './list-search.ts';
import { ListNews } from './list-news.tsx';
import { MailPaused } from './mail-paused.tsx';
import { NoesGroup } from './noes-group.tsx';
import { NoesSummary } from './noes-summary.tsx';
import { NoesToolbar } from './noes-toolbar.tsx';
import { useAddressSearch } from './use-address-search.ts';
import { useRowKeys } from './use-row-keys.ts';

/** The list with its search: the field follows every key, the list when there is time, the address a little later. */
export function NoesFound({ overview }: { readonly overview: Overview }) {
  const [search, setSearch] = useAddressSearch();
  const { q = '', field, status } = useDeferredValue(search);
  const typed = useMemo(() => readTyped(q), [q]);
  const filter = useMemo((): NoesFilter => ({ search: typed.search, field: field ?? null }), [typed, field]);
  const { data, error, refetch } = useQuery(countsQuery(filter));
  useRowKeys();
  const shown = GROUPS.filter((group) => status === undefined || status === group);
  const counts = data ?? overview;
  const found = shown.reduce((sum, group) => sum + countOf(group, counts), 0);
  const narrowed = filter.search !== '' || field !== undefined || status !== undefined;
  return (
    <SelectionProvider filter={filter}>
      <div className="pt-8 pb-6 sm:pt-12">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h1 className="font-letter text-3xl tracking-tight">{t.noes.title}</h1>
          <AddNo />
        </div>
        <NoesSummary overview={overview} />
      </div>
      <MailPaused />
      <NoesToolbar
        fields={overview.fields.map((one) => one.field)}
        search={search}
        found={data === undefined ? null : found}
        typed={typed}
        onSearch={setSearch}
      />
      {error === null || data !== undefined ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data !== undefined && found === 0 ? <Notice title={t.noes.none}>{t.noes.noneHelp}</Notice> : null}
      <ListNews>
        {shown.map((group) => (
          <NoesGroup
            key={group}
            group={group}
            filter={filter}
            total={countOf(group, counts)}
            opened={group !== 'settled' || narrowed}
          />
        ))}
      </ListNews>
      <BatchBar />
    </SelectionProvider>
  );
}
