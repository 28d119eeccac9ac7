import type { Alternative, DraftFacts, DraftPart, Intent, Occasion } from '@ajar/core';

import { ApiError } from './api-error.ts';
import { request } from './request.ts';
import type { DraftView, HoldView } from './types.ts';

export interface DraftRequest {
  readonly intent?: Intent | undefined;
  readonly occasion?: Occasion | undefined;
  readonly facts?: DraftFacts | undefined;
  readonly seed?: number | undefined;
}

const path = (id: string, action = '') => `/api/drafts/${encodeURIComponent(id)}${action}`;

export const startDraft = (rejectionId: string, wish: DraftRequest) =>
  request<DraftView>('POST', `/api/rejections/${encodeURIComponent(rejectionId)}/drafts`, wish);

/** The same words to another address, where a letter came back. */
export const mendAddress = (rejectionId: string, address: string) =>
  request<DraftView>('POST', `/api/rejections/${encodeURIComponent(rejectionId)}/mend`, { address });

/** Saves over the words `was` and nothing else; over anything when it is left out. `parts`: those of `text`, where known. */
export const saveDraft = (id: string, text: string, was?: string, parts?: readonly DraftPart[]) =>
  request<DraftView>('PUT', path(id), { text, was, parts });

const MOST_OTHERS = 3;

/** Letters that could stand in for this draft. The server names the draft first. */
export async function otherDrafts(id: string): Promise<readonly Alternative[]> {
  const all = await request<readonly Alternative[]>('POST', path(id, '/alternatives'), { count: MOST_OTHERS + 1 });
  return all.slice(1);
}

/** What approving came to: words that sound angry are held until the morning. */
export type Approval =
  | { readonly kind: 'approved'; readonly draft: DraftView }
  | { readonly kind: 'held'; readonly hold: HoldView };

/** Approves exactly these words; with `asItIs` although they sound angry. */
export async function approveDraft(id: string, text: string, asItIs = false): Promise<Approval> {
  try {
    return { kind: 'approved', draft: await request<DraftView>('POST', path(id, '/approve'), { text, asItIs }) };
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'held-till-morning') throw error;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- page and server come from the same package
    return { kind: 'held', hold: error.said['hold'] as HoldView };
  }
}

/** Lets it lie until the morning: it can be approved before all the same. */
export const holdDraft = (id: string) => request<DraftView>('POST', path(id, '/hold'));

export const withdrawApproval = (id: string) => request<DraftView>('POST', path(id, '/withdraw'));

export const emlAddress = (id: string) => path(id, '/eml');
