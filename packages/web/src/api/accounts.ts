import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type { AccountView } from './types.ts';

/** The mail accounts that are read and written from, the oldest first. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => request<readonly AccountView[]>('GET', '/api/accounts'),
});
