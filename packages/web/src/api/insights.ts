import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { rejectionQuery } from './queries.ts';
import { request } from './request.ts';
import type {
  DoorsView,
  ExportWish,
  FeedbackView,
  InsightsExport,
  InsightsFilter,
  InsightsView,
  Learned,
} from './types.ts';

/** What came of the noes that fit, in figures. */
export const insightsQuery = (filter: InsightsFilter) =>
  queryOptions({
    queryKey: ['insights', filter],
    queryFn: () => request<InsightsView>('GET', `/api/insights${queryOf(filter)}`),
    // What was done a moment ago on another screen counts.
    staleTime: 0,
    // A day typed into the filter changes the figures, not the page around them.
    placeholderData: (before: InsightsView | undefined) => before,
  });

/** Where a file of the figures is made. */
export function insightsFile(what: InsightsExport, wish: ExportWish): string {
  return `/api/insights/files/${what}${queryOf(wish)}`;
}

/** The dated doors as an iCalendar file. */
export const CALENDAR_FILE = '/api/calendar/file';

export const doorsQuery = queryOptions({
  queryKey: ['doors'],
  queryFn: () => request<DoorsView>('GET', '/api/doors'),
  staleTime: 0,
});

export const feedbackQuery = queryOptions({
  queryKey: ['feedback'],
  queryFn: () => request<FeedbackView>('GET', '/api/feedback'),
  staleTime: 0,
});

/** Keeps what the user takes from what was said; the answer is all feedback as it stands afterwards. */
export function useLearn(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (learned: Learned) =>
      request<FeedbackView>('POST', `/api/feedback/${encodeURIComponent(id)}/learned`, learned),
    onSuccess: (view) => {
      client.setQueryData(feedbackQuery.queryKey, view);
      void client.invalidateQueries(rejectionQuery(id));
    },
  });
}

function queryOf({ since, until, field, masked }: ExportWish): string {
  const query = new URLSearchParams({
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(field === undefined ? {} : { field }),
    ...(masked === true ? { masked: '1' } : {}),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
