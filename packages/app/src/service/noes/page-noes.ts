import type { ListFilter, PageWish } from '../ajar.ts';
import type { Context } from '../context.ts';
import type { ListPage, RejectionSummary } from '../views.ts';
import { askedList, askedPage } from './asked-noes.ts';
import { readUpToDate } from './up-to-date.ts';

/** All noes that fit, newest first, undated ones last. */
export async function list(context: Context, filter?: ListFilter): Promise<readonly RejectionSummary[]> {
  const { now, work } = await askedList(context, filter);
  return readUpToDate(context, now, work);
}

/** One page of them, with how many there are. */
export async function page(context: Context, wish?: PageWish): Promise<ListPage> {
  const { now, work } = await askedPage(context, wish);
  return readUpToDate(context, now, work);
}
