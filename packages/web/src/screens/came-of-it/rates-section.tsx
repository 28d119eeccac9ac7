import type { Rates } from '@ajar/core';

import type { InsightsView } from '../../api/types.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/t.ts';
import { FigureRow, FigureTable } from '../../ui/figure-table.tsx';
import { Section } from '../../ui/section.tsx';
import { ShareShown } from './share-shown.tsx';

/** In this order from left to right: what one hopes for first. */
const KINDS = ['offer', 'reopened', 'referral', 'feedback', 'considered-later', 'no-again', 'silence'] as const;

type Kind = (typeof KINDS)[number];

/** The figures in a sentence; of nothing no share is told. */
function ratesWords({ something, open }: Rates): string {
  return something.of === 0 ? t.cameOfIt.ratesOpen : t.cameOfIt.ratesSum(something.hits, something.of, open);
}

/** Of the answers, how many brought what, by what was written and by field; the denominator stands in every row. */
export function RatesSection({ rates, flow }: Pick<InsightsView, 'rates' | 'flow'>) {
  const { all, byIntent, byField } = rates;
  const unsaid = flow.nodes.find(({ id }) => id === 'came:wrote-back')?.count ?? 0;
  if (all.answers === 0)
    return (
      <Section id="rates" title={t.cameOfIt.rates}>
        <p className="text-muted">{t.cameOfIt.ratesNone}</p>
      </Section>
    );
  // A column of noughts tells nobody anything; the count beside them stays what it is.
  const kinds = KINDS.filter((kind) => all.brought[kind].hits > 0);
  const titles = [
    t.cameOfIt.endKnown,
    t.cameOfIt.something,
    ...kinds.map((kind) => t.cameOfIt.came[kind]),
    t.cameOfIt.stillOpen,
  ];
  return (
    <Section id="rates" title={t.cameOfIt.rates}>
      <p className="max-w-[62ch]">{ratesWords(all)}</p>
      {unsaid === 0 ? null : <p className="max-w-[62ch]">{t.cameOfIt.wroteBack(unsaid)}</p>}
      <details className="mt-2 mb-4 max-w-[62ch] text-sm text-muted">
        <summary className="inline-block rounded py-0.5 underline decoration-line underline-offset-4 hover:text-ink">
          {t.cameOfIt.howCounted}
        </summary>
        <p className="mt-1">
          {t.cameOfIt.ratesHelp} {t.cameOfIt.fewHelp} {kinds.length === KINDS.length ? null : t.cameOfIt.leftOut}
        </p>
      </details>
      <div className="flex flex-col gap-4">
        <FigureTable caption={t.cameOfIt.byIntent} captionShown titles={[t.cameOfIt.wrote, ...titles]}>
          {byIntent.map((row) => (
            <RatesRow
              key={row.intent ?? 'unknown'}
              name={row.intent === null ? t.cameOfIt.unknownIntent : t.cameOfIt.done[row.intent]}
              rates={row}
              kinds={kinds}
            />
          ))}
          <RatesRow name={t.cameOfIt.all} rates={all} kinds={kinds} strong />
        </FigureTable>
        <FigureTable caption={t.cameOfIt.byField} captionShown titles={[t.cameOfIt.field, ...titles]}>
          {byField.map((row) => (
            <RatesRow key={row.field} name={t.field[row.field]} rates={row} kinds={kinds} />
          ))}
        </FigureTable>
      </div>
    </Section>
  );
}

interface RatesRowProps {
  readonly name: string;
  readonly rates: Rates;
  /** What occurred, in the order of the columns. */
  readonly kinds: readonly Kind[];
  readonly strong?: boolean;
}

function RatesRow({ name, rates, kinds, strong = false }: RatesRowProps) {
  return (
    <FigureRow
      name={name}
      strong={strong}
      cells={[
        { key: 'known', shown: formatNumber(rates.something.of) },
        { key: 'something', shown: <ShareShown share={rates.something} full /> },
        ...kinds.map((kind) => ({ key: kind, shown: <ShareShown share={rates.brought[kind]} /> })),
        { key: 'open', shown: formatNumber(rates.open) },
      ]}
    />
  );
}
