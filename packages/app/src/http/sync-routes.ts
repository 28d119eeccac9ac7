import { Hono } from 'hono';

import type { SyncResult } from '../service/accounts/account-views.ts';
import type { Ajar } from '../service/ajar.ts';
import { body, syncBody } from './bodies.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { WorkBehind } from './work-behind.ts';

/** /api/sync: read the mail accounts (or some of them), and look how it goes. One at a time. */
export function syncRoutes(ajar: Ajar, behind?: WorkBehind) {
  const syncs = oneAtATime<SyncResult>(
    {
      busy: 'The accounts are being read already.',
      broken: 'Reading stopped with an error. What was read is kept.',
    },
    behind,
  );
  return new Hono()
    .get('/', (c) => c.json(syncs.report()))
    .post('/', body(syncBody), (c) => {
      const { addresses } = c.req.valid('json');
      return c.json(
        syncs.start((options) => ajar.sync({ addresses, ...options })),
        202,
      );
    });
}
