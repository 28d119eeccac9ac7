import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type { DraftView } from './types.ts';

const path = (id: string, action: string) => `/api/drafts/${encodeURIComponent(id)}/${action}`;

/** `when`: `now`, `good-moment`, or an ISO moment with its zone. */
export const sendDraft = (id: string, when: string) => request<DraftView>('POST', path(id, 'send'), { when });

export const putIntoDrafts = (id: string) => request<DraftView>('POST', path(id, 'drafts'));

/** What became of a letter that nobody can tell of. */
export const settleLetter = (id: string, arrived: boolean) =>
  request<DraftView>('POST', path(id, 'settle'), { arrived });

/** How many seconds a letter can be taken back. */
export interface UndoTime {
  readonly seconds: number;
}

export const undoQuery = queryOptions({
  queryKey: ['undo-seconds'],
  queryFn: () => request<UndoTime>('GET', '/api/undo-seconds'),
});

export const setUndoSeconds = (seconds: number) => request<UndoTime>('PUT', '/api/undo-seconds', { seconds });
