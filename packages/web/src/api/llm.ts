import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type { LlmView, WordingsView } from './types.ts';

export interface LlmWish {
  readonly endpoint: string;
  readonly model: string;
  /** The user has read that letters leave the machine, and wants it. */
  readonly mayLeave?: boolean;
}

export const llmQuery = queryOptions({
  queryKey: ['llm'],
  queryFn: () => request<LlmView>('GET', '/api/llm'),
});

/** Throws `ApiError` with the code `leaves-the-machine` until `mayLeave` says that this is understood. */
export const setLlm = (wish: LlmWish) => request<LlmView>('PUT', '/api/llm', wish);

export const llmOff = () => request<LlmView>('POST', '/api/llm/off');

/** Other wordings of a draft as it is saved; the draft stays as it is. */
export const proposeWordings = (draftId: string) =>
  request<WordingsView>('POST', `/api/drafts/${encodeURIComponent(draftId)}/wordings`);
