import { accountOf } from '../../account/account.ts';
import type { Account } from '../../account/account.ts';
import { accountStateOf } from '../../account/account-state.ts';
import { providerOfServer } from '../../account/discovery/known-provider.ts';
import type { StoredAccount, StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { AccountView } from './account-views.ts';

export interface AccountRecord {
  readonly account: Account;
  readonly stored: StoredAccount;
}

export async function accountRecords(reader: StoreReader): Promise<readonly AccountRecord[]> {
  return (await reader.accounts()).map((stored) => ({ stored, account: accountOf(stored) }));
}

/** The accounts, the oldest first. */
export async function accountsIn(reader: StoreReader): Promise<readonly Account[]> {
  return (await reader.accounts()).map(accountOf);
}

/** The account that this address belongs to; null when there is none. */
export async function accountWith(reader: StoreReader, address: string): Promise<Account | null> {
  const wanted = address.toLowerCase();
  return (await accountsIn(reader)).find((account) => account.address === wanted) ?? null;
}

/** By its address, its id, or a beginning of it that only one has. Throws `not-found` or `ambiguous`. */
export async function findAccount(reader: StoreReader, named: string): Promise<AccountRecord> {
  const records = await accountRecords(reader);
  const name = named.trim().toLowerCase();
  const exact = records.find(({ account }) => account.address === name || account.id === name);
  if (exact !== undefined) return exact;
  const found = records.filter(({ account }) => account.id.startsWith(name));
  const [first] = found;
  if (name === '' || first === undefined)
    throw new AjarError('not-found', `There is no account ${JSON.stringify(named)}. See them with: ajar account list`);
  if (found.length > 1) throw new AjarError('ambiguous', `Several accounts begin with ${JSON.stringify(named)}.`);
  return first;
}

export function accountView({ account, stored }: AccountRecord): AccountView {
  const { id, address, name, imap, smtp, filesSent } = account;
  const { lastSyncAt, trouble, paused, unreadable, shutFolders } = accountStateOf(stored);
  const message = paused?.message ?? trouble?.message ?? null;
  const at = lastSyncAt === null ? null : new Date(lastSyncAt).toISOString();
  const kind = message !== null ? 'trouble' : at === null ? 'never-read' : 'well';
  const provider = providerOfServer(imap)?.name ?? null;
  const signIn = account.signIn.kind;
  return {
    id,
    address,
    name,
    imap,
    smtp,
    signIn,
    provider,
    filesSent,
    state: { kind, lastSyncAt: at, message, paused: paused?.what ?? null, unreadable, shutFolders },
  };
}
