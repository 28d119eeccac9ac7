import { askedWellOf, daysOf, flowOf, ratesOf } from '@ajar/core';

import type { InsightsFilter } from './insights-cases.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import type { InsightsView } from './insights-views.ts';
import { asksOf } from './asks-of.ts';
import { countedNoes, fitting } from './counted.ts';
import type { Counted } from './counted.ts';
import { layOutFlow } from './lay-out-flow.ts';
import { localDay } from './local-day.ts';

/** What came of the noes, in figures: all derived from their events and today's date. */
export async function insights(context: Context, filter: InsightsFilter = {}): Promise<InsightsView> {
  const clock = await clockOf(context);
  return context.store.read(async (reader) => {
    const all = await countedNoes(reader, clock);
    const noes = fitting(all, filter, clock);
    const lives = noes.map(({ life }) => life);
    const flow = flowOf(lives);
    return {
      noes: noes.length,
      ofAll: all.length,
      period: periodOf(noes, clock.zone),
      flow,
      layouts: layOutFlow(flow),
      rates: ratesOf(lives),
      days: daysOf(lives),
      asked: askedWellOf(await asksOf(reader, noes)),
    };
  });
}

/** The first and the last day on which one of these came; null where no date is known. */
export function periodOf(noes: readonly Counted[], zone: string): InsightsView['period'] {
  const dates = noes.flatMap(({ life }) => life.receivedAt ?? []);
  if (dates.length === 0) return null;
  const [first, last] = dates.reduce<readonly [number, number]>(
    ([low, high], at) => [Math.min(low, at), Math.max(high, at)],
    [Infinity, -Infinity],
  );
  return { first: localDay(first, zone) ?? '', last: localDay(last, zone) ?? '' };
}
