import type { Days, DaysBy } from '@ajar/core';

import type { InsightsView } from '../../api/types.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/t.ts';
import { FigureRow, FigureTable } from '../../ui/figure-table.tsx';
import { Section } from '../../ui/section.tsx';
import { Few } from './share-shown.tsx';

/** Fewer than this have no middle half to speak of. */
const FEWEST_FOR_A_MIDDLE = 4;

/** How long it took them to write back, and the user to answer: medians by field, each with how many it is of. */
export function DaysSection({ days }: { readonly days: InsightsView['days'] }) {
  return (
    <Section id="days" title={t.cameOfIt.days}>
      <p className="mb-4 max-w-[62ch] text-sm text-muted">
        {t.cameOfIt.daysHelp} {t.cameOfIt.fewHelp}
      </p>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2 lg:items-start">
        <DaysTable caption={t.cameOfIt.daysToReply} days={days.toReply} none={t.cameOfIt.daysNone} />
        <DaysTable caption={t.cameOfIt.daysToAnswer} days={days.toAnswer} none={t.cameOfIt.ratesNone} />
      </div>
    </Section>
  );
}

interface DaysTableProps {
  readonly caption: string;
  readonly days: DaysBy;
  readonly none: string;
}

function DaysTable({ caption, days, none }: DaysTableProps) {
  if (days.all === null) return <p className="text-muted">{none}</p>;
  // All together are the most: where they have no middle half, nobody has.
  const halves = hasHalf(days.all);
  const titles = [t.cameOfIt.field, t.cameOfIt.middle, ...(halves ? [t.cameOfIt.half] : []), t.cameOfIt.letters];
  return (
    <FigureTable caption={caption} captionShown titles={titles}>
      {days.byField.map((row) => (
        <DaysRow key={row.field} name={t.field[row.field]} days={row} halves={halves} />
      ))}
      <DaysRow name={t.cameOfIt.all} days={days.all} halves={halves} strong />
    </FigureTable>
  );
}

interface DaysRowProps {
  readonly name: string;
  readonly days: Days;
  /** Whether the table has a column for the middle half. */
  readonly halves: boolean;
  readonly strong?: boolean;
}

function hasHalf({ of }: Days): boolean {
  return of >= FEWEST_FOR_A_MIDDLE;
}

function DaysRow({ name, days, halves, strong = false }: DaysRowProps) {
  const { median, low, high, of, few } = days;
  return (
    <FigureRow
      name={name}
      strong={strong}
      cells={[
        { key: 'middle', shown: t.cameOfIt.daysLong(median) },
        ...(halves ? [{ key: 'half', shown: hasHalf(days) ? t.cameOfIt.daysRange(low, high) : '' }] : []),
        {
          key: 'letters',
          shown: (
            <>
              {formatNumber(of)}
              {few ? <Few /> : null}
            </>
          ),
        },
      ]}
    />
  );
}
