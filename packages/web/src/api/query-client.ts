import { focusManager, MutationCache, QueryClient } from '@tanstack/react-query';

import { AWAY_MS, isAway, isServerGone } from './api-error.ts';
import { overviewQuery } from './queries.ts';

/** The server is on this machine: being offline says nothing about it, and a gone server is asked again soon. */
export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({ onError: noticeIfAway }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      // Another window may have changed something a second ago.
      refetchOnWindowFocus: 'always',
      retry: (failures, error) => isServerGone(error) && failures < 2,
      retryDelay: 800,
      refetchInterval: (query) => (isAway(query.state.error) ? AWAY_MS : false),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** A change that reached nobody: asking for the overview finds out, shows the notice and goes on asking. */
export function noticeIfAway(error: unknown): void {
  if (isAway(error)) void queryClient.invalidateQueries(overviewQuery);
}

// Two windows side by side are both visible all the time: only the focus tells that the user came over.
focusManager.setEventListener((onFocus) => {
  const look = () => onFocus();
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
});
