import { useState } from 'react';

import { CHUNK } from '../../api/noes.ts';
import type { NoesFilter } from '../../api/noes.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Group } from './groups.ts';
import { NoesChunk } from './noes-chunk.tsx';

interface NoesGroupProps {
  readonly group: Group;
  readonly filter: NoesFilter;
  readonly total: number;
  /** Whether it starts open. */
  readonly opened: boolean;
}

/** Whether the reader opened or closed a group by hand: coming back finds it so. */
const byHand = new Map<Group, boolean>();

/** One group of the list, newest first. Its rows are fetched and drawn where they are looked at. */
export function NoesGroup({ group, filter, total, opened }: NoesGroupProps) {
  const [chosen, setChosen] = useState(byHand.get(group));
  if (total === 0) return null;
  const open = chosen ?? opened;
  const toggle = () => {
    byHand.set(group, !open);
    setChosen(!open);
  };
  return (
    <section aria-labelledby={`group-${group}`} className="mb-12">
      <div className="mb-1 border-b border-edge pb-2">
        <h2 id={`group-${group}`} className="text-lg font-semibold tracking-tight">
          <button
            type="button"
            aria-expanded={open}
            onClick={toggle}
            className="inline-flex min-h-8 flex-wrap items-center gap-x-2 text-left"
          >
            {t.noes.group[group]} <span className="font-normal text-muted">{formatNumber(total)}</span>
            <Icon name={open ? 'down' : 'forward'} className="text-muted" />
          </button>
        </h2>
        <p className="text-sm text-muted">{t.noes.groupHelp[group]}</p>
      </div>
      {open ? (
        <ul aria-labelledby={`group-${group}`}>
          {Array.from({ length: Math.ceil(total / CHUNK) }, (_, index) => (
            <NoesChunk key={index} group={group} filter={filter} index={index} total={total} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
