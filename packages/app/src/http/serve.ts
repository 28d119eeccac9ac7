import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { getRequestListener } from '@hono/node-server';

import type { Ajar } from '../service/ajar.ts';
import { AjarError } from '../service/ajar-error.ts';
import { createApp } from './create-app.ts';
import { WorkBehind } from './work-behind.ts';

export interface ServerOptions {
  readonly ajar: Ajar;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built web app; the one shipped with this package when omitted. */
  readonly webDir?: string | undefined;
}

export interface RunningServer {
  readonly port: number;
  /** The address to open: it holds the token once, the page has a cookie after that. */
  readonly url: string;
  /** Stops reading that was started from a page, too: what was read is kept, and read on from the next time. */
  close(): Promise<void>;
}

const SHIPPED_WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Serves on 127.0.0.1 only. Throws AjarError `port-in-use` when the port is in use. */
export async function startServer({ ajar, port, webDir = SHIPPED_WEB }: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url');
  let bound = port;
  const behind = new WorkBehind();
  const app = createApp(ajar, { token, webDir, port: () => bound, behind });
  const server = createServer(getRequestListener(app.fetch));
  bound = await listen(server, port);
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/open?token=${token}`,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await Promise.all([closed, behind.end()]);
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return fail(error);
      const why =
        error.code === 'EACCES'
          ? 'needs rights that Ajar should not have'
          : 'is in use, perhaps by an Ajar that still runs';
      fail(
        new AjarError('port-in-use', `Port ${port} ${why}. Choose another with --port, or --port 0 for any free one.`, {
          cause: error,
        }),
      );
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
