import { useState } from 'react';

import type { ImportView, ImportWish } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Select } from '../../../ui/select.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportRows } from './import-rows.tsx';

interface ImportPreviewProps {
  readonly view: ImportView;
  readonly onChange: (wish: ImportWish) => void;
}

const DAY_ORDERS = ['day-first', 'month-first'] as const;

/** What a table is taken for; every piece of it can be put right, and is looked at anew. */
export function ImportPreview({ view, onChange }: ImportPreviewProps) {
  const uses = view.columns.map(({ use }) => use);
  const noStatuses = view.statuses.filter(({ isNo }) => isNo).map(({ status }) => status);
  const { dayOrder } = view;
  const hasDates = uses.some((use) => use.endsWith('-on'));
  const change = (wish: ImportWish) =>
    onChange({ uses, dayOrder, ...(view.statuses.length === 0 ? {} : { noStatuses }), ...wish });
  return (
    <div className="flex flex-col gap-6">
      <ImportColumns
        columns={view.columns}
        // Another column may say how it ended, in other words.
        onChange={(next) => onChange({ uses: next, dayOrder })}
      />
      <Statuses view={view} onChange={(next) => change({ noStatuses: next })} />
      {hasDates ? (
        <span className="max-w-sm">
          <Select
            label={t.data.dayOrder}
            value={dayOrder}
            options={DAY_ORDERS.map((order) => ({ value: order, label: t.data.dayOrders[order] }))}
            onChange={(order) => change({ dayOrder: order })}
          />
        </span>
      ) : null}
      <ImportRows view={view} />
      <output className="block font-medium">{t.data.wouldAdd(view.noes, view.known)}</output>
    </div>
  );
}

interface StatusesProps {
  readonly view: ImportView;
  readonly onChange: (noStatuses: readonly string[]) => void;
}

function Statuses({ view: { statuses }, onChange }: StatusesProps) {
  // What was ticked shows at once; the next look at the table takes its place.
  const [wanted, setWanted] = useState<{ readonly of: typeof statuses; readonly noes: readonly string[] } | null>(null);
  const noes = wanted?.of === statuses ? wanted.noes : statuses.flatMap(({ status, isNo }) => (isNo ? status : []));
  const tick = (status: string, isNo: boolean) => {
    const others = noes.filter((one) => one !== status);
    const next = isNo ? [...others, status] : others;
    setWanted({ of: statuses, noes: next });
    onChange(next);
  };
  if (statuses.length === 0) return <p className="text-muted">{t.data.noStatuses}</p>;
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{t.data.statuses}</legend>
      <p className="mb-2 text-sm text-muted">{t.data.statusesHelp}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {statuses.map(({ status, count }) => (
          <label key={status} className="flex min-w-0 items-center gap-2">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-accent"
              checked={noes.includes(status)}
              onChange={(event) => tick(status, event.target.checked)}
            />
            <span className="min-w-0 break-words">
              {t.data.rowsWith(status === '' ? t.data.noStatus : status, count)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
