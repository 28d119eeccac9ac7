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
  /** How many sign-ins it did not take. */
  refused(): number;
}

export interface SmtpOptions {
  /** Accepted mail goes on into the mailboxes of this server, by LMTP. */
  readonly handOverTo?: { readonly lmtpPort: number } | undefined;
  /** Who may sign in, looked at each time; a writer with a password of its own when omitted. */
  readonly login?: { readonly user: string; readonly password: string } | undefined;
  /** Encrypted from the first byte, in place of STARTTLS. */
  readonly secure?: boolean | undefined;
  /** Which access tokens XOAUTH2 takes; only passwords work when omitted. */
  readonly knowsToken?: ((token: string) => boolean) | undefined;
  /** Shown in place of a fresh certificate. */
  readonly certificate?: { readonly cert: string; readonly key: string } | undefined;
  /** Offers no encryption at all. */
  readonly plain?: boolean | undefined;
}

/** A real SMTP server with STARTTLS and a login, that keeps what it accepts. */
export async function startSmtpServer(options: SmtpOptions = {}): Promise<SmtpServer | Missing> {
  if (!existsSync('/usr/bin/openssl')) return { missing: 'openssl', howToGet: 'apt-get install -y openssl' };
  const { cert, key } = options.certificate ?? throwAwayCertificate();
  const credentials = options.login ?? { user: 'writer', password: 'correct horse' };
  const received: ReceivedMail[] = [];
  let refused = 0;
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
    secure: options.secure ?? false,
    disabledCommands: options.plain === true ? ['STARTTLS'] : [],
    authMethods: ['PLAIN', 'LOGIN', ...(options.knowsToken === undefined ? [] : ['XOAUTH2'])],
    onAuth: (auth, _session, callback) => {
      const known =
        auth.username === credentials.user &&
        (auth.method === 'XOAUTH2'
          ? options.knowsToken?.(auth.accessToken ?? '') === true
          : auth.password === credentials.password);
      if (!known) refused += 1;
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
    refused: () => refused,
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
