import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import type { Ajar } from '../service/ajar.ts';
import { createApp } from './create-app.ts';
import { DemoDoor } from './demo/demo-door.ts';
import type { DemoMailbox } from './demo/demo-door.ts';
import { closeServer, listen } from './listen.ts';
import { SHIPPED_WEB } from './shipped-web.ts';
import { WorkBehind } from './work-behind.ts';

export interface ServerOptions {
  readonly ajar: Ajar;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built web app; the one shipped with this package when omitted. */
  readonly webDir?: string | undefined;
  /** The made-up mailbox that may be looked round in while there are no noes; none when omitted. */
  readonly demo?: DemoMailbox | undefined;
}

export interface RunningServer {
  readonly port: number;
  /** The address to open: it holds the token once, the page has a cookie after that. */
  readonly url: string;
  /** Stops reading that was started from a page, too: what was read is kept, and read on from the next time. */
  close(): Promise<void>;
}

/** Serves on 127.0.0.1 only. Throws AjarError `port-in-use` when the port is in use. */
export async function startServer({ ajar, port, webDir = SHIPPED_WEB, demo }: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url');
  let bound = port;
  const behind = new WorkBehind();
  const options = { token, webDir, port: () => bound, behind };
  const door =
    demo === undefined
      ? null
      : new DemoDoor(demo, (inDemo, way) => createApp(inDemo, { ...options, demo: { door: way, side: 'inside' } }));
  const own = createApp(ajar, { ...options, demo: door === null ? undefined : { door, side: 'before' } });
  const server = createServer(getRequestListener((request, env) => (door?.shown ?? own).fetch(request, env)));
  bound = await listen(server, port, '127.0.0.1');
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/open?token=${token}`,
    close: async () => {
      await Promise.all([closeServer(server), behind.end()]);
      await door?.[Symbol.asyncDispose]();
    },
  };
}
