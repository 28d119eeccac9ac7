import type { InsightsView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { FlowChart } from './flow-chart.tsx';
import { FlowTable } from './flow-table.tsx';

/** Where the noes went: a picture for the width there is, and the same as a table. */
export function FlowSection({ view }: { readonly view: InsightsView }) {
  const { flow, layouts, noes } = view;
  return (
    <Section id="flow" title={t.cameOfIt.flow}>
      <p className="mb-4 max-w-[62ch] text-[0.9375rem] text-muted max-md:hidden">{t.cameOfIt.flowHelp}</p>
      <p className="mb-4 text-[0.9375rem] text-muted md:hidden">{t.cameOfIt.flowHelpNarrow}</p>
      <Sheet className="px-1 py-3 sm:px-4">
        <FlowChart layout={layouts.wide} noes={noes} className="max-md:hidden" />
        <FlowChart layout={layouts.narrow} noes={noes} className="mx-auto max-w-[30rem] md:hidden" />
      </Sheet>
      <details className="mt-3">
        <summary className="inline-flex min-h-10 items-center rounded text-[0.9375rem] text-accent underline-offset-4 hover:underline">
          {t.cameOfIt.flowAsTable}
        </summary>
        <div className="mt-2 max-w-xl">
          <FlowTable flow={flow} />
        </div>
      </details>
    </Section>
  );
}
