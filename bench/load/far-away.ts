import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A server as it is from far away: on a port of this machine, with all that is said on its way for a while, in each direction. */
export interface FarAway extends AsyncDisposable {
  readonly port: number;
}

/** @param ms until an answer can be there: half of it each way */
export async function farAway(port: number, ms: number): Promise<FarAway> {
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true });
    carry(near, far, ms / 2);
    carry(far, near, ms / 2);
    for (const one of [near, far]) {
      open.add(one);
      one.on('error', () => undefined).on('close', () => open.delete(one));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: async () => {
      for (const one of open) one.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Timers of the same length end in the order in which they began, so nothing overtakes. */
function carry(from: Socket, to: Socket, ms: number): void {
  from.on('data', (chunk) => void setTimeout(() => to.write(chunk), ms));
  from.on('close', () => void setTimeout(() => to.destroy(), ms));
}
