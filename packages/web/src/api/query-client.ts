import { QueryClient } from '@tanstack/react-query';

import { isServerGone } from './api-error.ts';

/** The server is on this machine: being offline says nothing about it, and a gone server is asked again soon. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) => isServerGone(error) && failures < 2,
      retryDelay: 800,
      refetchInterval: (query) => (isServerGone(query.state.error) ? 4_000 : false),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
