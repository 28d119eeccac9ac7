import { IN_HAND, momentOfDay, parseSearch, SIGNS } from '@ajar/core/list';
import type { NoSearch, SearchWord, Standing } from '@ajar/core';

import type { StandingQuery, SummaryQuery, WordQuery } from '../../store/store.ts';
import type { ListFilter } from '../ajar.ts';

/** What the store is asked for, and what of the search was taken for words. */
export interface AskedFor extends Pick<NoSearch, 'unclear'> {
  readonly query: SummaryQuery;
  /** The same wherever it stands, as far as the search itself does not say: for the counts. */
  readonly anywhere: SummaryQuery;
}

/** A filter and a search as one query; days are those of the zone. */
export function summaryQuery(filter: ListFilter, zone: string): AskedFor {
  const search = parseSearch(filter.search ?? '');
  // What needs a decision today, and nothing beside it: that has an order of its own.
  const today = search.is.some((some) => some.every((one) => one === 'today'));
  const query: SummaryQuery = {
    fields: both(search.field, filter.field === undefined ? null : [filter.field]),
    // Asked for twice, and not the same: nothing fits.
    statuses: today && filter.today === false ? [] : statusesOf(filter),
    today: today || filter.today,
    standing: search.is.map(standingQuery),
    reasons: [...search.reason, ...(filter.reason === undefined ? [] : [[filter.reason]])],
    doors: [...search.door, ...(filter.door === undefined ? [] : [[filter.door]])],
    from: beginOf(search.after, zone),
    until: beginOf(search.before, zone),
    words: [...search.words.map((word) => asked('all', word)), ...search.org.map((word) => asked('org', word))],
  };
  return {
    query,
    anywhere: { ...query, statuses: undefined, today: today || undefined },
    unclear: search.unclear,
  };
}

function statusesOf({ status }: ListFilter): readonly string[] | undefined {
  return typeof status === 'string' ? [status] : status;
}

function standingQuery(some: readonly Standing[]): StandingQuery {
  const signs = SIGNS.filter((sign) => some.includes(sign));
  const statuses = some.filter((one) => one !== 'today' && one !== 'under-way' && !signs.some((sign) => sign === one));
  return {
    statuses: some.includes('under-way') ? [...statuses, ...IN_HAND] : statuses,
    today: some.includes('today'),
    signs,
  };
}

function both(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | undefined {
  if (one === null || other === null) return one ?? other ?? undefined;
  return one.filter((value) => other.includes(value));
}

function beginOf(day: string | null, zone: string): number | undefined {
  return day === null ? undefined : (momentOfDay(day, 0, zone) ?? undefined);
}

function asked(within: WordQuery['within'], { text, whole }: SearchWord): WordQuery {
  return { within, text, whole };
}
