import { once } from 'node:events';
import { createServer } from 'node:tls';
import type { TLSSocket } from 'node:tls';

import { describe, expect, it } from 'vitest';

import { throwAwayCertificate } from '../../../../test/servers/throw-away-certificate.ts';
import type { Account } from '../account/account.ts';
import { withImap } from './with-imap.ts';

const CREDENTIALS = { kind: 'password', user: 'me', password: 'secret' } as const;

/** A server that greets and then says a little now and then, for ever. */
async function endlessServer(): Promise<AsyncDisposable & { readonly account: Account }> {
  const { cert, key } = throwAwayCertificate();
  const sockets = new Set<TLSSocket>();
  const server = createServer({ cert, key }, (socket) => {
    sockets.add(socket);
    socket.write('* OK IMAP4rev1\r\n');
    const drip = setInterval(() => socket.write('* OK still here\r\n'), 20);
    socket.on('error', () => undefined).on('close', () => clearInterval(drip));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const place = { host: 'localhost', port, security: 'tls' } as const;
  const account: Account = {
    id: 'a',
    address: 'me@home.example',
    name: '',
    user: 'me',
    imap: place,
    smtp: place,
    signIn: { kind: 'password' },
    trusted: cert,
    filesSent: true,
  };
  return {
    account,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('a mailbox that is opened for one piece of work', { timeout: 20_000 }, () => {
  it('is let go of when its server goes on talking without an answer', async () => {
    await using server = await endlessServer();
    const { signal } = new AbortController();
    const work = withImap(server.account, CREDENTIALS, signal, () => Promise.resolve(true), 400);
    await expect(work).rejects.toMatchObject({ code: 'server-away' });
  });

  it('is let go of when the program is about to end, or has ended before', async () => {
    await using server = await endlessServer();
    const stop = new AbortController();
    const work = withImap(server.account, CREDENTIALS, stop.signal, () => Promise.resolve(true));
    stop.abort();
    await expect(work).rejects.toMatchObject({ code: 'server-away' });
    const after = withImap(server.account, CREDENTIALS, stop.signal, () => Promise.resolve(true));
    await expect(after).rejects.toMatchObject({ code: 'server-away' });
  });
});
