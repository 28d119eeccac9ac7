import { COLUMN_USES } from '@ajar/core';
import type { ColumnUse } from '@ajar/core';

import type { ImportView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Select } from '../../../ui/select.tsx';

interface ImportColumnsProps {
  readonly columns: ImportView['columns'];
  readonly onChange: (uses: readonly ColumnUse[]) => void;
}

const OPTIONS = COLUMN_USES.map((use) => ({ value: use, label: t.data.use[use] }));

/** Each column with what it is taken for. */
export function ImportColumns({ columns, onChange }: ImportColumnsProps) {
  const chosen = (at: number, use: ColumnUse): readonly ColumnUse[] =>
    columns.map((column, index) => {
      if (index === at) return use;
      // Only notes may stand in several columns.
      return column.use === use && use !== 'note' ? 'ignore' : column.use;
    });
  return (
    <div>
      <h4 className="mb-2 font-medium">{t.data.columns}</h4>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {columns.map(({ heading, use, examples }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- columns have a place and may share a heading
          <li key={at} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-medium break-words">
                {heading === '' ? `${t.data.column} ${String(at + 1)}` : heading}
              </span>
              <span className="block truncate text-sm text-muted">{examples.join(' · ')}</span>
            </span>
            <span className="w-52 max-sm:w-full">
              <Select
                label={`${t.data.takenFor}${t.app.colon}${heading}`}
                hideLabel
                value={use}
                options={OPTIONS}
                onChange={(next) => onChange(chosen(at, next))}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
