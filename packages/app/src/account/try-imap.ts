import { imapClient } from '../mailbox/imap/imap-client.ts';
import { isPassing } from '../mailbox/imap/explain-imap-error.ts';
import { withinBounds } from '../mailbox/imap/within-bounds.ts';
import { AjarError } from '../service/ajar-error.ts';
import type { Credentials } from './account.ts';
import { explainConnection } from './explain-connection.ts';
import { notNow } from './not-now.ts';
import { refusedWords } from './refused-words.ts';
import { serverSaid } from './server-said.ts';
import type { Patience, Tried } from './tried.ts';
import { within } from './within.ts';

/** More than a server has to say to somebody who signs in. */
const MOST_BYTES = 1_000_000;
/** The time has its own words, below. */
const LATER_MS = 1_000;

/** Signs in to the IMAP server and leaves again. Throws `AjarError`. */
export async function tryImap(
  account: Tried,
  credentials: Credentials,
  now: number,
  { connectMs, greetingMs, silenceMs, wholeMs }: Patience,
): Promise<void> {
  const { imap } = account;
  const client = await imapClient(account, credentials, {
    connect: connectMs,
    greeting: greetingMs,
    silence: silenceMs,
  });
  try {
    const bounds = { ms: wholeMs + LATER_MS, bytes: MOST_BYTES };
    const all = withinBounds(
      () => client,
      bounds,
      () => client.connect().then(() => client.logout()),
    );
    await within(wholeMs, imap.host, all, () => client.close());
  } catch (error) {
    throw await explainImap(error, account, credentials, now);
  } finally {
    client.close();
  }
}

/** What a failure of IMAP means, in words for people. What the server said is cut short and made harmless. */
async function explainImap(
  error: unknown,
  { address, imap }: Tried,
  credentials: Credentials,
  now: number,
): Promise<AjarError> {
  if (error instanceof AjarError) return error;
  const said = error instanceof Error && 'responseText' in error ? String(error.responseText) : '';
  if (error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true)
    return isPassing(error) ? notNow(imap.host, said) : refusedWords(imap.host, 'reading', address, credentials, said);
  const line = await explainConnection(error, imap, 'imap', now);
  return (
    line ??
    new AjarError('server-refused', `${imap.host} did not let Ajar read mail (IMAP).${serverSaid(said)}`, {
      cause: error,
    })
  );
}
