import { useDeferredValue, useMemo } from 'react';

import type { Overview } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Notice } from '../../ui/notice.tsx';
import { AddNo } from './add/add-no.tsx';
import { filterNoes } from './filter-noes.ts';
import { groupNoes } from './group-noes.ts';
import { NoesList } from './noes-list.tsx';
import { NoesToolbar } from './noes-toolbar.tsx';
import { useAddressSearch } from './use-address-search.ts';

/** The list with its search: the field follows every key, the list when there is time, the address a little later. */
export function NoesFound({ overview }: { readonly overview: Overview }) {
  const [search, setSearch] = useAddressSearch();
  const wanted = useDeferredValue(search);
  const found = useMemo(() => filterNoes(overview.rejections, wanted), [overview.rejections, wanted]);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4 pt-8 pb-6 sm:pt-12">
        <div>
          <h1 className="font-letter text-3xl tracking-tight">{t.noes.title}</h1>
          <p className="mt-1 text-muted">{useSummary(overview)}</p>
        </div>
        <AddNo />
      </div>
      <NoesToolbar noes={overview.rejections} search={search} found={found.length} onSearch={setSearch} />
      {found.length === 0 ? <Notice title={t.noes.none}>{t.noes.noneHelp}</Notice> : <NoesList noes={found} />}
    </>
  );
}

function useSummary(overview: Overview): string {
  return useMemo(() => {
    const [toDecide = 0, waiting = 0, settled = 0] = groupNoes(overview.rejections).map(({ noes }) => noes.length);
    return t.noes.summary(toDecide, waiting, settled);
  }, [overview.rejections]);
}
