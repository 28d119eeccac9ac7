import { ImapFlow } from 'imapflow';

import type { Account, Credentials } from '../../account/account.ts';
import { explainImapError } from './explain-imap-error.ts';
import { imapReader } from './imap-reader.ts';
import type { ImapReader } from './imap-reader.ts';
import { seenCertificate } from './seen-certificate.ts';
import { isCertificateError, mayTrust } from './certificate-trouble.ts';
import { errorCode } from '../explain-error.ts';
import { tlsTrust } from './tls-trust.ts';

/** How long a server may take, in milliseconds. */
export interface ImapTimes {
  readonly connect: number;
  readonly greeting: number;
  /** Silence in the middle of something. */
  readonly silence: number;
  /** One command and all that it brings. */
  readonly command: number;
}

const TIMES: ImapTimes = { connect: 20_000, greeting: 15_000, silence: 60_000, command: 300_000 };

/** What a server may send at once: a stranger's memory is not ours to fill. */
const LIMITS = {
  maxLineLength: 16_000_000,
  maxLiteralSize: 8_000_000,
  maxResponseSize: 24_000_000,
  maxResponseTokens: 100_000,
} as const;

/** Four minutes: routers and servers forget a connection that is quiet for longer. */
const MAX_IDLE = 240_000;

/**
 * Signs in to a mail account for reading, encrypted from before the first word, and never in any other way. The mailbox
 * cannot be changed through what it returns. Throws the errors of `explainImapError`.
 */
export async function openImap(
  account: Pick<Account, 'address' | 'imap' | 'trusted'>,
  credentials: Credentials,
  options: { readonly times?: Partial<ImapTimes> | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<ImapReader> {
  const times = { ...TIMES, ...options.times };
  const client = makeClient(account, credentials, times);
  let broken: unknown = null;
  // Without a listener, an error between two commands would end the process.
  client.on('error', (error) => {
    broken = error;
  });
  client.on('close', () => {
    broken ??= Object.assign(new Error('closed'), { reason: client.byeReason });
  });
  const attempt = { account, credentials: credentials.kind, certificate: null, now: Date.now() };
  const stop = (): void => client.close();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    options.signal?.throwIfAborted();
    await client.connect();
  } catch (error) {
    options.signal?.removeEventListener('abort', stop);
    client.close();
    const code = errorCode(error);
    const certificate = isCertificateError(code) ? await seenCertificate(account.imap, mayTrust(code)) : null;
    throw explainImapError(error, { ...attempt, certificate, now: Date.now() });
  }
  const explain = (error: unknown): Error => explainImapError(worst(error, broken), attempt);
  return imapReader(client, {
    explain,
    commandMs: times.command,
    closed: () => options.signal?.removeEventListener('abort', stop),
  });
}

/** The error of the connection says more than that of the command it broke, except where the server answered that. */
function worst(error: unknown, broken: unknown): unknown {
  const answered = error instanceof Error && 'responseStatus' in error;
  return broken === null || answered || (errorCode(broken) === '' && errorCode(error) !== 'NoConnection')
    ? error
    : broken;
}

function makeClient(
  { imap, trusted }: Pick<Account, 'imap' | 'trusted'>,
  credentials: Credentials,
  times: ImapTimes,
): ImapFlow {
  const { user } = credentials;
  return new ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: imap.security === 'tls',
    ...(imap.security === 'starttls' ? { doSTARTTLS: true } : {}),
    tls: tlsTrust(trusted),
    auth:
      credentials.kind === 'password'
        ? { user, pass: credentials.password }
        : { user, accessToken: credentials.accessToken },
    logger: false,
    emitLogs: false,
    clientInfo: { name: 'Ajar' },
    qresync: true,
    disableAutoIdle: true,
    maxIdleTime: MAX_IDLE,
    connectionTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    ...LIMITS,
  });
}
