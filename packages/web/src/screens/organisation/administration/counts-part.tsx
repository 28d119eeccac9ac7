import { useQuery } from '@tanstack/react-query';

import { countsQuery } from '../../../api/organisation.ts';
import type { CountsRow, CountsView } from '../../../api/types.ts';
import { formatMonth } from '../../../i18n/format-date.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FigureRow, FigureTable } from '../../../ui/figure-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

const COUNTED = ['noes', 'answered', 'reopened', 'feedback'] as const;

/** What the noes of all members come to, month by month, where there are enough of them. */
export function CountsPart() {
  const { data, error, refetch } = useQuery(countsQuery);
  if (data !== undefined) return <Counts view={data} />;
  return error === null ? <Skeleton className="h-60" /> : <ErrorNotice error={error} onRetry={() => void refetch()} />;
}

function Counts({ view: { group, rows } }: { readonly view: CountsView }) {
  const words = t.organisation.administration;
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <div>
        <h2 className="text-xl font-semibold tracking-tight">{words.counts}</h2>
        <p className="mt-2 max-w-[68ch] text-muted">{words.countsHelp(group)}</p>
      </div>
      {rows.length === 0 ? (
        <Notice>{words.noCounts}</Notice>
      ) : (
        <FigureTable caption={words.counts} titles={[words.month, ...COUNTED.map((one) => words[one])]}>
          {rows.map((row) => (
            <FigureRow
              key={`${row.month} ${row.field}`}
              name={
                <>
                  {formatMonth(row.month)}
                  <span className="block text-sm text-muted">{fieldName(row.field)}</span>
                </>
              }
              cells={COUNTED.map((one) => ({ key: one, shown: shown(row[one]) }))}
            />
          ))}
        </FigureTable>
      )}
    </div>
  );
}

function fieldName(field: CountsRow['field']): string {
  return field === 'together' ? t.organisation.administration.together : t.field[field];
}

function shown(count: number | null) {
  if (count !== null) return formatNumber(count);
  return <span className="text-sm text-muted">{t.organisation.administration.tooFew}</span>;
}
