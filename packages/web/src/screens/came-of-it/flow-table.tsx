import type { InsightsView } from '../../api/types.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/t.ts';
import { FigureRow, FigureTable } from '../../ui/figure-table.tsx';
import { placeName } from './place-name.ts';

/** Every link of the flow, a row each. */
export function FlowTable({ flow }: { readonly flow: InsightsView['flow'] }) {
  const names = new Map(flow.nodes.map((node) => [node.id, placeName(node)]));
  return (
    <FigureTable caption={t.cameOfIt.flowTable} titles={[t.cameOfIt.from, t.cameOfIt.to, t.cameOfIt.count]}>
      {flow.links.map(({ source, target, count }) => (
        <FigureRow
          key={`${source} ${target}`}
          name={names.get(source)}
          cells={[
            { key: 'to', shown: names.get(target) },
            { key: 'count', shown: formatNumber(count) },
          ]}
        />
      ))}
    </FigureTable>
  );
}
