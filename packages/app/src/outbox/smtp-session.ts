import type { SMTPConnectionAuth, SMTPConnectionSendInfo, SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import type { Readable } from 'node:stream';

import type { Account, Credentials } from '../account/account.ts';
import { whereToConnect } from '../account/where-to-connect.ts';
import { tlsOptions } from '../account/tls/tls-options.ts';

/** A session with a mail server, step by step. Each step rejects with nodemailer's error. */
export interface SmtpSession {
  /** Encrypted, or not at all. Returns what the server says it can do (the answer to EHLO). */
  connect(): Promise<string>;
  logIn(credentials: Credentials): Promise<void>;
  send(envelope: SMTPEnvelope, body: Readable): Promise<SMTPConnectionSendInfo>;
  close(): void;
}

/** More than any server has to say. */
const MOST_BYTES_OF_ANSWER = 64_000;

/** `idleMs`: how long the server may be silent; `first`: until it answers at all. */
export async function smtpSession(
  { smtp, trusted }: Pick<Account, 'smtp' | 'trusted'>,
  idleMs: number,
  first: { readonly connectMs: number; readonly greetingMs: number } = { connectMs: 30_000, greetingMs: 60_000 },
): Promise<SmtpSession> {
  // Loaded when something is sent: no other command waits for it.
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection');
  const connection = new SMTPConnection({
    ...(await whereToConnect(smtp.host)),
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: true,
    // The name of the user's machine is nobody's business (RFC 5321, section 4.1.3).
    name: '[127.0.0.1]',
    connectionTimeout: Math.min(idleMs, first.connectMs),
    greetingTimeout: Math.min(idleMs, first.greetingMs),
    dnsTimeout: Math.min(idleMs, first.connectMs),
    socketTimeout: idleMs,
    maxResponseSize: MOST_BYTES_OF_ANSWER,
    logger: false,
    tls: tlsOptions(trusted),
  });
  const failed = new Promise<never>((_, reject) => connection.on('error', reject));
  // Who waits for a step hears of it; nobody may be waiting.
  failed.catch(() => undefined);
  const step = <T>(start: (done: (error: Error | null | undefined, result?: T) => void) => void): Promise<T> =>
    Promise.race([
      failed,
      new Promise<T>((resolve, reject) => {
        start((error, result) => (error == null ? resolve(result as T) : reject(error)));
      }),
    ]);
  return {
    connect: async () => {
      await step<void>((done) => connection.connect(done));
      return connection.lastServerResponse === false ? '' : connection.lastServerResponse;
    },
    logIn: async (credentials) => {
      const auth = await authOf(credentials);
      await step<boolean>((done) => connection.login(auth, done));
    },
    send: (envelope, body) => step<SMTPConnectionSendInfo>((done) => connection.send(envelope, body, done)),
    close: () => connection.close(),
  };
}

async function authOf(credentials: Credentials): Promise<SMTPConnectionAuth> {
  const { user } = credentials;
  if (credentials.kind === 'password') return { user, credentials: { user, pass: credentials.password } };
  const { accessToken } = credentials;
  const { default: XOAuth2 } = await import('nodemailer/lib/xoauth2');
  return { type: 'OAuth2', method: 'XOAUTH2', user, oauth2: new XOAuth2({ user, accessToken }) };
}
