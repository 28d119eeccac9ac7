import { queryOptions } from '@tanstack/react-query';

import { AWAY_MS, isAway } from './api-error.ts';
import { request } from './request.ts';
import type { MessageView, Overview, RejectionDetail, ScanProgress, ScanResult, VoiceView } from './types.ts';
import { whileOnItsWay } from './while-on-its-way.ts';

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: () => request<Overview>('GET', '/api/overview'),
});

export const fetchRejection = (id: string) =>
  request<RejectionDetail>('GET', `/api/rejections/${encodeURIComponent(id)}`);

/** Looked at again by itself while a letter is on its way, or while the server is away. */
export const rejectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['rejection', id],
    queryFn: () => fetchRejection(id),
    refetchInterval: ({ state }) => {
      if (isAway(state.error)) return AWAY_MS;
      return state.data === undefined ? false : whileOnItsWay(state.data, Date.now());
    },
  });

/** One message with its HTML part, unsanitised: see `frame-html.ts` before showing it. */
export interface MessageHtml {
  readonly html: string | null;
  readonly view: MessageView;
}

export const messageHtmlQuery = (key: string) =>
  queryOptions({
    queryKey: ['message-html', key],
    queryFn: () => request<MessageHtml>('GET', `/api/messages/${encodeURIComponent(key)}/html`),
    staleTime: Infinity,
  });

/** How the user writes, as learned from their sent mail. */
export const voiceQuery = queryOptions({
  queryKey: ['voice'],
  queryFn: () => request<VoiceView>('GET', '/api/voice'),
});

export interface ScanState {
  readonly running: boolean;
  readonly progress: ScanProgress | null;
  readonly result: ScanResult | null;
  /** Why the last scan ended early, in words for people. */
  readonly error: string | null;
}

export const scanQuery = queryOptions({
  queryKey: ['scan'],
  queryFn: () => request<ScanState>('GET', '/api/scan'),
  refetchInterval: (query) => (query.state.data?.running === true ? 500 : false),
});

/** Where the browser gets a message as it came, for the mail program. */
export const originalAddress = (key: string) => `/api/messages/${encodeURIComponent(key)}/eml`;
