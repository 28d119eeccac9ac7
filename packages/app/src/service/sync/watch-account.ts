import { accountOf } from '../../account/account.ts';
import { accountStateOf } from '../../account/account-state.ts';
import { openImap } from '../../mailbox/imap/open-imap.ts';
import { AjarError } from '../ajar-error.ts';
import type { WatchNews, WatchOptions } from '../ajar.ts';
import type { Context } from '../context.ts';
import { ScanTally } from '../scan/scan-tally.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { accountSource } from '../watch/account-source.ts';
import { AccountGoneError } from './account-gone-error.ts';
import { noteTrouble } from './note-trouble.ts';
import { backOff } from './back-off.ts';
import { storedAccount } from './stored-account.ts';
import { syncAccount } from './sync-account.ts';
import { pause } from '../../pause.ts';

/** How often folders that nobody listens to are looked at. */
const LOOK_MS = 300_000;

/** Servers tell the time of arrival in whole seconds. */
const SECOND = 1_000;

/** How often it is looked whether the user has signed in again, or unlocked the passwords. */
const SHUT_OUT_LOOK_MS = 5_000;

/**
 * Keeps one account up to now: reads what is new, listens to the folder where mail arrives, and reads again, everything,
 * whenever something happens, some minutes are over or the connection had to be made anew. `gone` when the account was
 * removed.
 */
export async function watchAccount(
  context: Context,
  accountId: string,
  { signal, onNews, inTurn }: WatchOptions,
): Promise<'gone' | 'stopped'> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const told = (news: WatchNews): void => {
        failures = 0;
        onNews(news);
      };
      await overOneConnection(context, accountId, { signal, onNews: told, inTurn });
    } catch (error) {
      if (signal.aborted) break;
      if (error instanceof AccountGoneError) return 'gone';
      if (!(error instanceof AjarError)) throw error;
      failures += 1;
      if ((await tellTrouble(context, accountId, error, onNews)) === 'gone') return 'gone';
      if (!(await whileShutOut(context, accountId, signal)))
        await pause(backOff(failures, error.code, Math.random()), signal);
    }
  }
  return 'stopped';
}

function atOnce<T>(work: () => Promise<T>): Promise<T> {
  return work();
}

/** Waits as long as only the user can let it go on: the account is paused, or its password locked. False when neither is so. */
async function whileShutOut(context: Context, accountId: string, signal: AbortSignal): Promise<boolean> {
  for (let waited = false; ; waited = true) {
    if (signal.aborted || !(await isShutOut(context, accountId))) return waited;
    await pause(SHUT_OUT_LOOK_MS, signal);
  }
}

async function isShutOut({ store, accounts }: Context, accountId: string): Promise<boolean> {
  const stored = await store.read((reader) => reader.accounts()).catch(() => []);
  const state = accountStateOf(stored.find(({ id }) => id === accountId) ?? { state: '' });
  return state.paused?.what === 'all' || (await accounts.secrets.state()).kind === 'locked';
}

/** Notes the trouble with the account and tells of it. A store that is itself the trouble cannot be told: it is tried again. */
async function tellTrouble(
  context: Context,
  accountId: string,
  { code, message }: AjarError,
  onNews: (news: WatchNews) => void,
): Promise<'gone' | 'told'> {
  const trouble = { code, message };
  try {
    const address = await noteTrouble(context, accountId, trouble);
    if (address === null) return 'gone';
    onNews({ address, added: 0, trouble });
  } catch (error) {
    if (!(error instanceof AjarError)) throw error;
  }
  return 'told';
}

async function overOneConnection(
  context: Context,
  accountId: string,
  { signal, onNews, inTurn = atOnce }: WatchOptions,
): Promise<void> {
  const atFirst = await context.store.read((store) => storedAccount(store, accountId));
  const account = accountOf(atFirst);
  await using reader = await signedIn(context, account, 'reading', (shown) => openImap(account, shown, { signal }));
  const source = accountSource(context, account, reader);
  // What arrived before the account was read for the first time did not wait for us.
  let since = accountStateOf(atFirst).lastSyncAt ?? Infinity;
  while (!signal.aborted) {
    const tally = new ScanTally(null, [], undefined);
    const began = await context.now();
    const { inbox } = await inTurn(() => syncAccount(context, accountId, reader, tally, { signal, source }));
    const waitedMs = tally.arrivals.filter(({ at }) => at >= since - SECOND).map(({ waitedMs: ms }) => ms);
    onNews({ address: account.address, added: tally.added, trouble: null, waitedMs });
    since = began;
    await reader.news(inbox, LOOK_MS, signal);
  }
}
