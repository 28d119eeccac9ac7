import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';

import type { Ajar } from '../../service/ajar.ts';
import { AjarError } from '../../service/ajar-error.ts';
import { onlyReads } from '../refuse.ts';
import type { DemoDoor } from './demo-door.ts';

/** On which side of the door these pages are; no door where there is no demo to go to. */
export interface DemoPlace {
  readonly door: DemoDoor;
  readonly side: 'before' | 'inside';
}

/** What a page may offer. */
export interface DemoView {
  readonly canEnter: boolean;
  readonly canRemove: boolean;
}

/** /api/demo: into the made-up mailbox, while there is no mail of one's own, and out of it. */
export function demoRoutes(ajar: Ajar, place: DemoPlace | undefined) {
  return new Hono()
    .get('/', async (c) => {
      const { noes } = await ajar.overview();
      const view: DemoView = {
        canEnter: place?.side === 'before' && noes === 0,
        canRemove: place?.side === 'inside',
      };
      return c.json(view);
    })
    .post('/enter', async (c) => {
      if (place?.side !== 'before') throw new AjarError('not-found', 'There is no such address.');
      if ((await ajar.overview()).noes > 0)
        throw new AjarError('not-ready', 'There is mail of your own here already. Look round with: ajar demo');
      await place.door.enter(await ajar.language());
      return c.json({});
    })
    .post('/remove', async (c) => {
      if (place?.side !== 'inside') throw new AjarError('not-found', 'There is no such address.');
      await place.door.remove();
      return c.json({});
    });
}

/** Ways by which mail of one's own comes in. */
const MAIL_IN = ['/api/scan', '/api/sync', '/api/accounts', '/api/data/import'];

/** Inside, no mail of one's own is read: it would be taken away with the demo. */
export function withoutOwnMail(place: DemoPlace | undefined): MiddlewareHandler {
  return async (c, next) => {
    const { path, method } = c.req;
    const bringsMail = MAIL_IN.some((way) => path === way || path.startsWith(`${way}/`));
    if (place?.side === 'inside' && bringsMail && !onlyReads(method))
      throw new AjarError(
        'not-ready',
        'This is the demo, and mail of your own would be removed with it. Remove the demo mailbox first, then read yours.',
      );
    return next();
  };
}
