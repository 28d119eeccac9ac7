import { accountOf } from '../../account/account.ts';
import { openImap } from '../../mailbox/imap/open-imap.ts';
import type { StoredAccount } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { SyncOptions } from '../ajar.ts';
import type { Context } from '../context.ts';
import { countRejections } from '../scan/count-rejections.ts';
import { ScanTally } from '../scan/scan-tally.ts';
import type { SyncedAccount, SyncResult } from '../accounts/account-views.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { AccountGoneError } from './account-gone-error.ts';
import { noteTrouble } from './note-trouble.ts';
import { withTurn } from './account-turn.ts';
import { syncAccount } from './sync-account.ts';

/**
 * Reads what is new in the user's mail accounts (in those with these addresses, when given) and links what it finds. An
 * account that cannot be read is told as such and keeps none of the others from being read. Throws `not-found` when there
 * is no account, or none with such an address.
 */
export async function sync(context: Context, options: SyncOptions = {}): Promise<SyncResult> {
  const accounts = await chosenAccounts(context, options.addresses ?? []);
  const before = await context.store.read(countRejections);
  const tally = new ScanTally(null, [], options.onProgress);
  const synced: SyncedAccount[] = [];
  for (const account of accounts) {
    if (options.signal?.aborted === true) break;
    synced.push(await syncOne(context, account, tally, options.signal));
  }
  const { rejections, answeredBefore } = await context.store.read(countRejections);
  const complete = options.signal?.aborted !== true;
  const newNoes = Math.max(0, rejections - before.rejections);
  return { ...tally.counts(rejections, answeredBefore), accounts: synced, newNoes, complete };
}

async function chosenAccounts(context: Context, addresses: readonly string[]): Promise<readonly StoredAccount[]> {
  const accounts = await context.store.read((reader) => reader.accounts());
  if (accounts.length === 0)
    throw new AjarError('not-found', 'No mail account has been added yet. Add one with: ajar account add');
  const wanted = new Set(addresses.map((address) => address.trim().toLowerCase()));
  const unknown = [...wanted].find((address) => !accounts.some((account) => account.address === address));
  if (unknown !== undefined)
    throw new AjarError('not-found', `There is no account ${unknown}. See yours with: ajar account list`);
  return wanted.size === 0 ? accounts : accounts.filter(({ address }) => wanted.has(address));
}

async function syncOne(
  context: Context,
  stored: StoredAccount,
  tally: ScanTally,
  signal: AbortSignal | undefined,
): Promise<SyncedAccount> {
  const before = { read: tally.read, added: tally.added };
  let trouble: SyncedAccount['trouble'] = null;
  let shutFolders: SyncedAccount['shutFolders'] = null;
  try {
    await withTurn(context, stored.id, async () => {
      const account = accountOf(stored);
      await using reader = await signedIn(context, account, 'reading', (shown) => openImap(account, shown, { signal }));
      ({ shutFolders } = await syncAccount(context, stored.id, reader, tally, { signal }));
    });
  } catch (error) {
    if (error instanceof AjarError && signal?.aborted !== true) {
      trouble = { code: error.code, message: error.message };
      await noteTrouble(context, stored.id, trouble);
    } else if (!isExpected(error, signal)) throw error;
  }
  const { address } = stored;
  return { address, read: tally.read - before.read, added: tally.added - before.added, trouble, shutFolders };
}

/** The user stopped it, or the account was removed meanwhile. */
function isExpected(error: unknown, signal: AbortSignal | undefined): boolean {
  return (
    error instanceof AccountGoneError ||
    (signal?.aborted === true && (error === signal.reason || error instanceof AjarError))
  );
}
