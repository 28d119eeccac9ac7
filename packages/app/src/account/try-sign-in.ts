import { AjarError } from '../service/ajar-error.ts';
import type { Credentials } from './account.ts';
import type { Patience, Tried } from './tried.ts';
import { tryImap } from './try-imap.ts';
import { trySmtp } from './try-smtp.ts';

const PATIENCE: Patience = { connectMs: 10_000, greetingMs: 10_000, silenceMs: 20_000, wholeMs: 60_000 };

/**
 * Really signs in to both servers of an account and leaves again; nothing is read or sent. Throws `AjarError` with words for
 * people: `sign-in-needed`, `server-refused`, `server-away` or `certificate`, about the `password` or the server (`imap`, `smtp`).
 * `now`: milliseconds since the epoch.
 */
export async function trySignIn(
  account: Tried,
  credentials: Credentials,
  now: number,
  patience: Patience = PATIENCE,
): Promise<void> {
  await about('imap', tryImap(account, credentials, now, patience));
  await about('smtp', trySmtp(account, credentials, now, patience));
}

async function about(server: 'imap' | 'smtp', trying: Promise<void>): Promise<void> {
  try {
    await trying;
  } catch (error) {
    throw error instanceof AjarError ? error.about(error.code === 'sign-in-needed' ? 'password' : server) : error;
  }
}
