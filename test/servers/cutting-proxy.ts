import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A door before a server that can be slammed. */
export interface CuttingProxy extends AsyncDisposable {
  readonly port: number;
  /** Cuts each connection that is opened from now on after this many bytes from the server; null never does. */
  cutAfter(bytes: number | null): void;
  /** Cuts the connections that are open now. */
  slam(): void;
  /** Bytes that came from the server so far. */
  readonly passed: number;
  /** How many connections were cut so far. */
  readonly cuts: number;
}

export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  let limit: number | null = null;
  let cuts = 0;
  let all = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const most = limit ?? Infinity;
    let passed = 0;
    const upstream = connect(target, '127.0.0.1');
    const end = (): void => {
      client.destroy();
      upstream.destroy();
      open.delete(client);
    };
    open.add(client);
    upstream.on('data', (part: Buffer) => {
      client.write(part.subarray(0, Math.max(0, most - passed)));
      passed += part.length;
      all += part.length;
      if (passed < most) return;
      cuts += 1;
      end();
    });
    client.on('data', (part: Buffer) => upstream.write(part));
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cutAfter: (bytes) => {
      limit = bytes;
    },
    slam: () => {
      for (const socket of open) socket.destroy();
    },
    get passed() {
      return all;
    },
    get cuts() {
      return cuts;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
