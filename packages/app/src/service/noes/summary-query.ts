import { momentOfDay, parseSearch } from '@ajar/core/list';
import type { NoSearch, SearchWord } from '@ajar/core';

import type { SummaryQuery, WordQuery } from '../../store/store.ts';
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
  const query: SummaryQuery = {
    fields: both(search.field, filter.field === undefined ? null : [filter.field]),
    // Asked for twice, and not the same: nothing fits.
    statuses: search.today && filter.today === false ? [] : both(search.is, statusesOf(filter)),
    today: search.today || filter.today,
    reasons: [...search.reason, ...(filter.reason === undefined ? [] : [[filter.reason]])],
    doors: [...search.door, ...(filter.door === undefined ? [] : [[filter.door]])],
    from: beginOf(search.after, zone),
    until: beginOf(search.before, zone),
    words: [...search.words.map((word) => asked('all', word)), ...search.org.map((word) => asked('org', word))],
  };
  return {
    query,
    anywhere: { ...query, statuses: search.is ?? undefined, today: search.today || undefined },
    unclear: search.unclear,
  };
}

function statusesOf({ status }: ListFilter): readonly string[] | null {
  if (status === undefined) return null;
  return typeof status === 'string' ? [status] : status;
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
