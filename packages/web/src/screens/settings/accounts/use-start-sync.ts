import { useMutation, useQueryClient } from '@tanstack/react-query';

import { startSync, syncQuery } from '../../../api/accounts.ts';

/** Begins to read accounts: all, or those with these addresses. How it goes is told by `syncQuery`. */
export function useStartSync() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (addresses: readonly string[] | undefined) => startSync(addresses),
    onSuccess: () => client.invalidateQueries(syncQuery),
  });
}
