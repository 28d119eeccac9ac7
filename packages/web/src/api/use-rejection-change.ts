import type { Correction, OutcomeKind } from '@ajar/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { overviewQuery, rejectionQuery } from './queries.ts';
import { request } from './request.ts';
import type { RejectionDetail, Told } from './types.ts';

/** What a person can say about one no. Every change answers with the no as it stands afterwards. */
export type RejectionChange =
  | { readonly kind: 'corrections'; readonly body: Correction }
  | { readonly kind: 'told'; readonly body: Told }
  | { readonly kind: 'outcomes'; readonly body: { readonly outcome: OutcomeKind } }
  | { readonly kind: 'proposals'; readonly body: { readonly messageKey: string; readonly yes: boolean } }
  | { readonly kind: 'sent' | 'close' | 'reopen'; readonly body?: undefined };

export function useRejectionChange(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: RejectionChange) =>
      request<RejectionDetail>('POST', `/api/rejections/${encodeURIComponent(id)}/${change.kind}`, change.body),
    onSuccess: (detail) => {
      client.setQueryData(rejectionQuery(id).queryKey, detail);
      void client.invalidateQueries(overviewQuery);
    },
  });
}
