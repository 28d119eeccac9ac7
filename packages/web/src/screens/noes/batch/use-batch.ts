import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

import { NOES_KEY, sendBatch } from '../../../api/noes.ts';
import { overviewQuery } from '../../../api/queries.ts';
import type { BatchAction, ListPage } from '../../../api/types.ts';
import { withoutRows } from './without-rows.ts';

export interface BatchWish {
  readonly ids: readonly string[];
  readonly action: BatchAction;
}

/** What takes each action back. */
export const WAY_BACK: Readonly<Record<BatchAction, BatchAction>> = {
  close: 'reopen',
  reopen: 'close',
  'not-a-rejection': 'is-a-rejection',
  'is-a-rejection': 'not-a-rejection',
};

/** The same for many noes. The rows go at once; where the server refuses, they come back as they were. */
export function useBatch(onDone: (wish: BatchWish, changed: readonly string[]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ ids, action }: BatchWish) => sendBatch(ids, action),
    onMutate: async ({ ids, action }) => {
      await client.cancelQueries({ queryKey: NOES_KEY });
      const before = client.getQueriesData<ListPage>({ queryKey: NOES_KEY });
      if (action === 'close' || action === 'not-a-rejection') takeOut(client, before, new Set(ids));
      return { before };
    },
    onError: (_error, _wish, context) => {
      for (const [key, page] of context?.before ?? []) client.setQueryData(key, page);
    },
    onSuccess: ({ changed }, wish) => onDone(wish, changed),
    onSettled: (_result, error, { ids }) => {
      const shown = client.invalidateQueries(overviewQuery);
      for (const id of ids) void client.invalidateQueries({ queryKey: ['rejection', id] });
      // What failed is told at once: a server that is away would keep us waiting.
      return error === null ? shown : undefined;
    },
  });
}

function takeOut(
  client: QueryClient,
  pages: readonly (readonly [readonly unknown[], ListPage | undefined])[],
  gone: ReadonlySet<string>,
): void {
  const rows = new Map(pages.flatMap(([, page]) => (page?.rows ?? []).map((row) => [row.id, row] as const)));
  const all = [...gone].flatMap((id) => rows.get(id) ?? []);
  for (const [key, page] of pages) if (page !== undefined) client.setQueryData(key, withoutRows(page, gone, all));
}
