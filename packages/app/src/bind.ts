import type { Server } from 'node:net';

/** Has the server listen on `host`; 0 is any free port. The port that was bound. Throws what the system says. */
export function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
