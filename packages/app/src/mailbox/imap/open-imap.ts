import type { ImapFlow } from 'imapflow';

import type { Account, Credentials } from '../../account/account.ts';
import { explainImapError, explainImapStart } from './explain-imap-error.ts';
import { imapClient } from './imap-client.ts';
import type { ImapPatience } from './imap-client.ts';
import { imapReader } from './imap-reader.ts';
import type { ImapReader } from './imap-reader.ts';
import { errorCode } from '../explain-error.ts';
import { MOST_TALK, withinBounds } from './within-bounds.ts';

/** How long a server may take, in milliseconds. */
export interface ImapTimes extends ImapPatience {
  /** One command and all that it brings. */
  readonly command: number;
}

/** How many bytes a server may say in answer to one command, all in all. */
export interface ImapAmounts {
  /** About the mailbox; one answer may be 64 MB, since folders may be many. */
  readonly talk: number;
  /** Of some hundred messages at most, each cut where it is longer than anything that is read. */
  readonly mail: number;
}

const AMOUNTS: ImapAmounts = { talk: MOST_TALK, mail: 1_000_000_000 };

const TIMES: ImapTimes = { connect: 20_000, greeting: 15_000, silence: 60_000, command: 300_000 };

const GOES_ON = 'What was read is kept, and reading goes on from there next time.';

interface OpenOptions {
  readonly times?: Partial<ImapTimes> | undefined;
  readonly amounts?: Partial<ImapAmounts> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Signs in to a mail account for reading, encrypted from before the first word, and never in any other way. The mailbox
 * cannot be changed through what it returns. Throws the errors of `explainImapError`.
 */
export async function openImap(
  account: Pick<Account, 'address' | 'imap' | 'trusted'>,
  credentials: Credentials,
  options: OpenOptions = {},
): Promise<ImapReader> {
  const times = { ...TIMES, ...options.times };
  const { talk, mail } = { ...AMOUNTS, ...options.amounts };
  const bounds = { talk: { ms: times.command, bytes: talk }, mail: { ms: times.command, bytes: mail } };
  const toConnect = { ms: times.connect + times.greeting + times.silence, bytes: talk };
  const connect = (client: ImapFlow): Promise<void> =>
    withinBounds(
      () => client,
      toConnect,
      () => client.connect(),
    );
  const attempt = { account, credentials: credentials.kind, goesOn: GOES_ON };
  let session = await newSession(account, credentials, times);
  const stop = (): void => session.client.close();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    options.signal?.throwIfAborted();
    await connect(session.client);
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
      await connect(session.client);
    },
    cause: (error) => worst(error, session.broken),
    explain: (error) => explainImapError(worst(error, session.broken), attempt),
    bounds,
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
