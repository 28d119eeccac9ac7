import { connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';

import type { Dovecot } from './dovecot.ts';
import { throwAwayCertificate } from './throw-away-certificate.ts';

export interface ImapProxy extends AsyncDisposable {
  readonly port: number;
  /** PEM of the certificate to trust. */
  readonly certificate: string;
  /** From now on it is an honest proxy. */
  behave(): void;
}

/**
 * Stands between a client and Dovecot and cuts the line when the server has taken an APPEND, before the client hears of it:
 * the client cannot know whether its letter lies there.
 */
export async function startImapProxy(dovecot: Dovecot): Promise<ImapProxy> {
  const { cert, key } = throwAwayCertificate();
  const open = new Set<Socket>();
  let cuts = true;
  const server = createServer({ cert, key }, (client) => {
    const upstream = connect(dovecot.imapPort, dovecot.host);
    let appending = false;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          open.delete(socket);
          client.destroy();
          upstream.destroy();
        });
    }
    client.on('data', (part: Buffer) => {
      appending ||= part.toString('latin1').includes(' APPEND ');
      upstream.write(part);
    });
    upstream.on('data', (part: Buffer) => {
      const said = part.toString('latin1');
      if (cuts && appending && said.includes('APPENDUID')) client.destroy();
      // What is compressed (Dovecot 2.4 offers it) could not be listened to.
      else client.write(Buffer.from(said.replaceAll(' COMPRESS=DEFLATE', ''), 'latin1'));
    });
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    certificate: cert,
    behave: () => {
      cuts = false;
    },
    [Symbol.asyncDispose]: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
