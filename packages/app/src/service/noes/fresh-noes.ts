import type { ListFilter, PageWish } from '../ajar.ts';
import type { ListPage, RejectionSummary } from '../views.ts';
import { askedList, askedPage } from './asked-noes.ts';
import { readIfFresh } from './read-if-fresh.ts';
import type { ListContext } from './read-if-fresh.ts';

/** The list, and a page of it, where no summary has to be derived first; null where one has. */
export async function freshList(
  context: ListContext,
  filter?: ListFilter,
): Promise<readonly RejectionSummary[] | null> {
  const { now, work } = await askedList(context, filter);
  return (await readIfFresh(context, now, work))?.value ?? null;
}

export async function freshPage(context: ListContext, wish?: PageWish): Promise<ListPage | null> {
  const { now, work } = await askedPage(context, wish);
  return (await readIfFresh(context, now, work))?.value ?? null;
}
