import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';

import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

import { deliver } from './lmtp.ts';
import type { Missing } from './missing.ts';
import { throwAwayCertificate } from './throw-away-certificate.ts';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

export interface SmtpServer extends AsyncDisposable {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** PEM of the certificate to trust (STARTTLS). */
  readonly certificate: string;
  /** Everything accepted so far, oldest first. */
  readonly received: readonly ReceivedMail[];
}

export interface SmtpOptions {
  /** Accepted mail goes on into the mailboxes of this server, by LMTP. */
  readonly handOverTo?: { readonly lmtpPort: number } | undefined;
  /** The token that lets in by XOAUTH2; it offers none when omitted. */
  readonly accessToken?: string | undefined;
}

/** A real SMTP server with STARTTLS and a login, that keeps what it accepts. */
export async function startSmtpServer(options: SmtpOptions = {}): Promise<SmtpServer | Missing> {
  if (!existsSync('/usr/bin/openssl')) return { missing: 'openssl', howToGet: 'apt-get install -y openssl' };
  const { cert, key } = throwAwayCertificate();
  const credentials = { user: 'writer', password: 'correct horse' };
  const received: ReceivedMail[] = [];
  const accept = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const raw = new Uint8Array(await buffer(stream));
    const { mailFrom, rcptTo } = session.envelope;
    const mail = { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map((one) => one.address), raw };
    if (options.handOverTo !== undefined) await deliver({ port: options.handOverTo.lmtpPort, ...mail });
    received.push(mail);
  };
  const server = new SMTPServer({
    cert,
    key,
    authMethods: ['PLAIN', 'LOGIN', ...(options.accessToken === undefined ? [] : ['XOAUTH2'])],
    onAuth: (auth, _session, callback) => {
      const shown = auth.method === 'XOAUTH2' ? auth.accessToken : auth.password;
      const wanted = auth.method === 'XOAUTH2' ? options.accessToken : credentials.password;
      const known = auth.username === credentials.user && shown === wanted;
      callback(known ? null : new Error('Wrong user or password'), known ? { user: credentials.user } : undefined);
    },
    onData: (stream, session, callback) => {
      accept(stream, session).then(() => {
        callback();
      }, callback);
    },
  });
  // A client that hangs up in the middle is what some tests are about.
  server.on('error', () => {});
  const port = await listen(server);
  return {
    host: '127.0.0.1',
    port,
    ...credentials,
    certificate: cert,
    received,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(resolve)),
  };
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
