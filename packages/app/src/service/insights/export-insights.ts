import { flowOf, toCsv, toSankeymatic } from '@ajar/core';
import type { Flow, InterfaceLanguage } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import type { ExportedFile, ExportWish, InsightsExport } from './insights-cases.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';

import { countedNoes, fitting } from './counted.ts';
import type { Counted } from './counted.ts';
import { flowSvg } from './flow-svg.ts';
import { placeNameOf } from './flow-words.ts';
import { periodOf } from './insights.ts';
import type { InsightsView } from './insights-views.ts';
import { layOutFlow } from './lay-out-flow.ts';
import { whoAmI } from '../me.ts';
import { localDay } from './local-day.ts';
import { namingOf } from './named.ts';
import { noesCsv } from './noes-csv.ts';
import { recordPage } from './record-page.ts';
import { stagesOf } from './stages-of.ts';

/** The figures, or what they are made of, as a file. Names are masked where they are wished so. */
export async function exportInsights(
  context: Context,
  what: InsightsExport,
  wish: ExportWish = {},
): Promise<ExportedFile> {
  const clock = await clockOf(context);
  return context.store.read(async (reader) => {
    const all = await countedNoes(reader, clock);
    const noes = fitting(all, wish, clock);
    const text = await textOf(reader, what, {
      all,
      noes,
      clock,
      masked: wish.masked ?? false,
      language: wish.language ?? 'en',
    });
    return { fileName: FILES[what].name, mediaType: FILES[what].type, text };
  });
}

const FILES: Readonly<Record<InsightsExport, { readonly name: string; readonly type: string }>> = {
  svg: { name: 'what-came-of-it.svg', type: 'image/svg+xml' },
  sankeymatic: { name: 'what-came-of-it.txt', type: 'text/plain; charset=utf-8' },
  'flow-csv': { name: 'what-came-of-it.csv', type: 'text/csv; charset=utf-8' },
  'noes-csv': { name: 'noes.csv', type: 'text/csv; charset=utf-8' },
  record: { name: 'record.html', type: 'text/html; charset=utf-8' },
};

interface Material {
  readonly all: readonly Counted[];
  readonly noes: readonly Counted[];
  readonly clock: Clock;
  readonly masked: boolean;
  readonly language: InterfaceLanguage;
}

async function textOf(reader: StoreReader, what: InsightsExport, material: Material): Promise<string> {
  const { all, noes, clock, masked, language } = material;
  const naming = namingOf(all, masked);
  switch (what) {
    case 'noes-csv':
      return noesCsv(noes, naming, clock.zone);
    case 'record':
      return recordPage({
        noes: await stagesOf(reader, noes, naming, clock.zone),
        period: periodOf(noes, clock.zone),
        today: localDay(clock.now, clock.zone) ?? '',
        masked,
        name: masked ? null : (await whoAmI(reader)).name,
        language,
      });
    case 'svg':
    case 'sankeymatic':
    case 'flow-csv':
      return flowText(what, flowOf(noes.map(({ life }) => life)), periodOf(noes, clock.zone), language);
  }
}

function flowText(
  what: 'svg' | 'sankeymatic' | 'flow-csv',
  flow: Flow,
  period: InsightsView['period'],
  language: InterfaceLanguage,
): string {
  const name = (id: string): string => placeNameOf(id, language);
  switch (what) {
    case 'svg':
      return flowSvg(flow, layOutFlow(flow).wide, period, language);
    case 'sankeymatic':
      return toSankeymatic(flow, name);
    case 'flow-csv':
      return toCsv(
        ['from', 'to', 'noes'],
        flow.links.map(({ source, target, count }) => [name(source), name(target), count]),
      );
  }
}
