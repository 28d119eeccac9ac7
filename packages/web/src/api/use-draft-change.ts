import { useMutation, useQueryClient } from '@tanstack/react-query';

import { overviewQuery, rejectionQuery } from './queries.ts';
import type { DraftView } from './types.ts';

/** Runs one change of a draft, then shows the no as it stands afterwards (status, timeline, drafts). */
export function useDraftChange(rejectionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: () => Promise<DraftView>) => change(),
    onSuccess: async () => {
      void client.invalidateQueries(overviewQuery);
      await client.invalidateQueries(rejectionQuery(rejectionId));
    },
  });
}
