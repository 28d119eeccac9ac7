import type { ImapFlow } from 'imapflow';

import type { Account, Credentials } from '../../account/account.ts';
import { explainImapError, explainImapStart } from './explain-imap-error.ts';
import { imapClient } from './imap-client.ts';
import type { ImapPatience } from './imap-client.ts';
import { imapReader } from './imap-reader.ts';
import type { ImapReader } from './imap-reader.ts';
import { errorCode } from '../explain-error.ts';

/** How long a server may take, in milliseconds. */
export interface ImapTimes extends ImapPatience {
  /** One command and all that it brings. */
  readonly command: number;
}

const TIMES: ImapTimes = { connect: 20_000, greeting: 15_000, silence: 60_000, command: 300_000 };

const GOES_ON = 'What was read is kept, and reading goes on from there next time.';

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
  const attempt = { account, credentials: credentials.kind, goesOn: GOES_ON };
  let session = await newSession(account, credentials, times);
  const stop = (): void => session.client.close();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    options.signal?.throwIfAborted();
    await session.client.connect();
  } catch (error) {
    options.signal?.removeEventListener('abort', stop);
    session.client.close();
    throw await explainImapStart(error, attempt);
  }
  return imapReader({
    client: () => session.client,
    reconnect: async () => {
      session.client.close();
      session = await newSession(account, credentials, times);
      options.signal?.throwIfAborted();
      await session.client.connect();
    },
    cause: (error) => worst(error, session.broken),
    explain: (error) => explainImapError(worst(error, session.broken), attempt),
    commandMs: times.command,
    closed: () => options.signal?.removeEventListener('abort', stop),
  });
}

interface Session {
  readonly client: ImapFlow;
  /** What ended the connection; null as long as it lasts. */
  broken: unknown;
}

async function newSession(
  account: Pick<Account, 'imap' | 'trusted'>,
  credentials: Credentials,
  times: ImapTimes,
): Promise<Session> {
  const client = await imapClient(account, credentials, times, { qresync: true });
  const session: Session = { client, broken: null };
  client.on('error', (error) => {
    session.broken = error;
  });
  client.on('close', () => {
    session.broken ??= Object.assign(new Error('closed'), { reason: client.byeReason });
  });
  return session;
}

/** The error of the connection says more than that of the command it broke, except where the server answered that. */
function worst(error: unknown, broken: unknown): unknown {
  const answered = error instanceof Error && 'responseStatus' in error;
  return broken === null || answered || (errorCode(broken) === '' && errorCode(error) !== 'NoConnection')
    ? error
    : broken;
}
