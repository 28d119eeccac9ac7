import { useMemo } from 'react';

import type { RejectionSummary } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { firstRows, groupNoes } from './group-noes.ts';
import type { NoesGroup } from './group-noes.ts';
import { NoRow } from './no-row.tsx';
import { useGrowing } from './use-growing.ts';
import { useRowKeys } from './use-row-keys.ts';

/** The noes in their groups, newest first. */
export function NoesList({ noes }: { readonly noes: readonly RejectionSummary[] }) {
  const groups = useMemo(() => groupNoes(noes), [noes]);
  const { count, sentinel, grow } = useGrowing(noes.length);
  useRowKeys(grow);
  return (
    <>
      {firstRows(groups, count).map((shown, at) => (
        <GroupOfNoes key={shown.group} shown={shown} total={groups[at]?.noes.length ?? 0} />
      ))}
      <div ref={sentinel}>{count < noes.length ? <Button onClick={grow}>{t.noes.more}</Button> : null}</div>
    </>
  );
}

function GroupOfNoes({ shown, total }: { readonly shown: NoesGroup; readonly total: number }) {
  if (shown.noes.length === 0) return null;
  const { group, noes } = shown;
  return (
    <section aria-labelledby={`group-${group}`} className="mb-12">
      <div className="mb-1 border-b border-edge px-2 pb-2 sm:px-4">
        <h2 id={`group-${group}`} className="text-lg font-semibold tracking-tight">
          {t.noes.group[group]} <span className="font-normal text-muted">{total.toLocaleString()}</span>
        </h2>
        <p className="text-sm text-muted">{t.noes.groupHelp[group]}</p>
      </div>
      <ul>
        {noes.map((no) => (
          <NoRow key={no.id} no={no} />
        ))}
      </ul>
    </section>
  );
}
