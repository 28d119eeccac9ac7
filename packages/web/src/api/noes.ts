import type { Field } from '@ajar/core';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type { BatchAction, BatchResult, ListPage, RejectionStatus } from './types.ts';

/** Rows that are fetched, and drawn or not drawn, together. */
export const CHUNK = 50;

/** What the list is narrowed to, in the words of the server. */
export interface NoesFilter {
  readonly search: string;
  readonly field: Field | null;
}

/** A part of the list: noes that stand so, and need a decision today or do not. */
export interface NoesPlace {
  readonly statuses: readonly RejectionStatus[];
  readonly today: boolean;
}

/** Behind the key of the overview: whoever asks for that anew asks for the rows that are shown, too. */
export const NOES_KEY = ['overview', 'noes'] as const;

/** How many fit, by where they stand. */
export const countsQuery = (filter: NoesFilter) =>
  queryOptions({
    queryKey: [...NOES_KEY, 'counts', filter],
    queryFn: () => fetchPage(filter, { limit: 0 }),
    placeholderData: keepPreviousData,
  });

/** One stretch of a group: rows `index * CHUNK` and on. */
export const chunkQuery = (filter: NoesFilter, { statuses, today }: NoesPlace, index: number) =>
  queryOptions({
    queryKey: [...NOES_KEY, 'chunk', filter, statuses, today, index],
    queryFn: () => fetchPage(filter, { limit: CHUNK, offset: index * CHUNK, status: statuses.join(','), today }),
    placeholderData: keepPreviousData,
  });

/** The first noes with these words, for the command palette. */
export const findQuery = (search: string) =>
  queryOptions({
    queryKey: [...NOES_KEY, 'find', search],
    queryFn: () => fetchPage({ search, field: null }, { limit: 8 }),
    placeholderData: keepPreviousData,
  });

export const sendBatch = (ids: readonly string[], action: BatchAction) =>
  request<BatchResult>('POST', '/api/noes/batch', { ids, action });

function fetchPage(
  { search, field }: NoesFilter,
  more: { readonly limit: number; readonly offset?: number; readonly status?: string; readonly today?: boolean },
): Promise<ListPage> {
  const wish = { ...(search === '' ? {} : { search }), ...(field === null ? {} : { field }), ...more };
  const asked = new URLSearchParams(Object.entries(wish).map(([name, value]) => [name, String(value)]));
  return request<ListPage>('GET', `/api/noes?${asked.toString()}`);
}
