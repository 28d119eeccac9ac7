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
  const client = await imapClient(account, credentials, times, { qresync: true });
  let broken: unknown = null;
  client.on('error', (error) => {
    broken = error;
  });
  client.on('close', () => {
    broken ??= Object.assign(new Error('closed'), { reason: client.byeReason });
  });
  const attempt = { account, credentials: credentials.kind, goesOn: GOES_ON };
  const stop = (): void => client.close();
  options.signal?.addEventListener('abort', stop, { once: true });
  try {
    options.signal?.throwIfAborted();
    await client.connect();
  } catch (error) {
    options.signal?.removeEventListener('abort', stop);
    client.close();
    throw await explainImapStart(error, attempt);
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
