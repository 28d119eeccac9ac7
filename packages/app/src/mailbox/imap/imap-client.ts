import type { ImapFlow, ImapFlowOptions } from 'imapflow';

import type { Account, Credentials } from '../../account/account.ts';
import { whereToConnect } from '../../account/where-to-connect.ts';
import { tlsOptions } from '../../account/tls/tls-options.ts';

/** How long a server may take, in milliseconds. */
export interface ImapPatience {
  readonly connect: number;
  readonly greeting: number;
  /** Silence in the middle of something. */
  readonly silence: number;
}

/** Four minutes: routers and servers forget a connection that is quiet for longer. */
const MAX_IDLE = 240_000;

/**
 * What a server may send at once: a stranger's memory is not ours to fill. But whatever one mail can make an honest server
 * say must fit, be it megabytes of receivers or ten thousand parts with names: or that mail ends each reading anew, and
 * nothing behind it is ever read.
 */
const LIMITS = {
  maxLineLength: 64_000_000,
  maxLiteralSize: 56_000_000,
  maxResponseSize: 64_000_000,
  maxResponseTokens: 1_000_000,
} as const;

/** A client for one session, encrypted from before the first word and never in any other way. It is not connected yet. Throws as `whereToConnect` does. */
export async function imapClient(
  { imap, trusted }: Pick<Account, 'imap' | 'trusted'>,
  credentials: Credentials,
  { connect, greeting, silence }: ImapPatience,
  more: Pick<ImapFlowOptions, 'qresync'> = {},
): Promise<ImapFlow> {
  // Loaded when a mailbox is opened: no other command waits for it.
  const library = await import('imapflow');
  const { user } = credentials;
  const client = new library.ImapFlow({
    ...(await whereToConnect(imap.host)),
    port: imap.port,
    secure: imap.security === 'tls',
    ...(imap.security === 'starttls' ? { doSTARTTLS: true } : {}),
    tls: tlsOptions(trusted),
    auth:
      credentials.kind === 'password'
        ? { user, pass: credentials.password }
        : { user, accessToken: credentials.accessToken },
    logger: false,
    emitLogs: false,
    clientInfo: { name: 'Ajar' },
    disableAutoIdle: true,
    maxIdleTime: MAX_IDLE,
    connectionTimeout: connect,
    greetingTimeout: greeting,
    socketTimeout: silence,
    ...LIMITS,
    ...more,
  });
  // Without a listener the first hiccup of the line ends the program; whoever waits for an answer hears of it anyway.
  client.on('error', () => undefined);
  return client;
}
