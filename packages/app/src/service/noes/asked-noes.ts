import { REJECTION_STATUSES } from '@ajar/core/list';

import type { StoreReader, SummaryPlace } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { ListFilter, PageWish } from '../ajar.ts';
import { shownRow } from '../present/shown-row.ts';
import type { ListPage, RejectionStatus, RejectionSummary } from '../views.ts';
import { countNoes } from './count-noes.ts';
import type { ListContext } from './read-if-fresh.ts';
import { summaryQuery } from './summary-query.ts';

const USUAL_PAGE = 50;
const LARGEST_PAGE = 500;

/** Work on the list at a moment. */
export interface Asked<T> {
  readonly now: number;
  readonly work: (reader: StoreReader) => Promise<T>;
}

export async function askedList(
  context: ListContext,
  filter: ListFilter = {},
): Promise<Asked<readonly RejectionSummary[]>> {
  const now = await context.now();
  const { query } = summaryQuery(filter, context.zone);
  const work = async (reader: StoreReader) => {
    const { rows } = await reader.summaries(query);
    return rows.map(({ data }) => shownRow(data, now));
  };
  return { now, work };
}

export async function askedPage(context: ListContext, wish: PageWish = {}): Promise<Asked<ListPage>> {
  const now = await context.now();
  const { query, anywhere, unclear } = summaryQuery(wish, context.zone);
  const limit = Math.min(Math.max(Math.trunc(wish.limit ?? USUAL_PAGE), 0), LARGEST_PAGE);
  const after = wish.cursor === undefined ? null : placeOf(wish.cursor);
  const work = async (reader: StoreReader): Promise<ListPage> => {
    const { status: counts, today } = await countNoes(reader, anywhere);
    const wanted = query.statuses ?? REJECTION_STATUSES;
    const fit = (one: RejectionStatus): number =>
      query.today === undefined ? counts[one] : query.today ? today[one] : counts[one] - today[one];
    const total = REJECTION_STATUSES.reduce((sum, one) => sum + (wanted.includes(one) ? fit(one) : 0), 0);
    const found =
      limit === 0
        ? { rows: [], next: null }
        : await reader.summaries(query, { limit, offset: wish.offset ?? 0, after });
    const rows = found.rows.map(({ data }) => shownRow(data, now));
    return { rows, next: found.next === null ? null : cursorOf(found.next), total, counts, today, unclear };
  };
  return { now, work };
}

function cursorOf({ turn, sortAt, id }: SummaryPlace): string {
  return `${turn === 0 ? '' : `${turn}.`}${sortAt}_${id}`;
}

function placeOf(cursor: string): SummaryPlace {
  const [, turn = '0', sortAt, id] = /^(?:(\d{1,9})\.)?(-?\d{1,16})_(.{1,100})$/su.exec(cursor) ?? [];
  if (sortAt === undefined || id === undefined) {
    throw new AjarError(
      'bad-input',
      'This is no place in the list. Nothing was changed. Ask for the first page again.',
    );
  }
  return { turn: Number(turn), sortAt: Number(sortAt), id };
}
