import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type { DemoView } from './types.ts';

/** Whether there is a made-up mailbox to look round in, and whether one is in it. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: () => request<DemoView>('GET', '/api/demo'),
});

/** Nothing that is known here holds on the other side: the page starts anew. */
async function passThrough(way: 'enter' | 'remove'): Promise<void> {
  await request<unknown>('POST', `/api/demo/${way}`);
  window.location.assign('/');
}

/** Into the made-up mailbox. */
export const enterDemo = () => passThrough('enter');

/** Out of it; it is taken away with all that was done in it. */
export const removeDemo = () => passThrough('remove');
