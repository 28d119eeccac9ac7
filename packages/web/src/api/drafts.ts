import type { DraftFacts, Intent } from '@ajar/core';

import { request } from './request.ts';
import type { DraftView } from './types.ts';

export interface DraftRequest {
  readonly intent?: Intent | undefined;
  readonly facts?: DraftFacts | undefined;
  readonly seed?: number | undefined;
}

const path = (id: string, action = '') => `/api/drafts/${encodeURIComponent(id)}${action}`;

export const startDraft = (rejectionId: string, wish: DraftRequest) =>
  request<DraftView>('POST', `/api/rejections/${encodeURIComponent(rejectionId)}/drafts`, wish);

/** Saves over the words `was` and nothing else; over anything when it is left out. */
export const saveDraft = (id: string, text: string, was?: string) =>
  request<DraftView>('PUT', path(id), was === undefined ? { text } : { text, was });

/** Approves exactly these words. */
export const approveDraft = (id: string, text: string) => request<DraftView>('POST', path(id, '/approve'), { text });

export const withdrawApproval = (id: string) => request<DraftView>('POST', path(id, '/withdraw'));

export const emlAddress = (id: string) => path(id, '/eml');
