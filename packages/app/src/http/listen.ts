import type { Server } from 'node:http';

import { bind } from '../bind.ts';
import { AjarError } from '../service/ajar-error.ts';

/** The port that was bound, on `host`. Throws AjarError `port-in-use`. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    return await bind(server, port, host);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause;
    const why =
      code === 'EACCES' ? 'needs rights that Ajar should not have' : 'is in use, perhaps by an Ajar that still runs';
    throw new AjarError(
      'port-in-use',
      `Port ${port} ${why}. Choose another with --port, or --port 0 for any free one.`,
      {
        cause,
      },
    );
  }
}

/** Ends also what is still open, such as pages that listen for changes. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
