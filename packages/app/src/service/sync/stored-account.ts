import type { StoredAccount, StoreReader } from '../../store/store.ts';
import { AccountGoneError } from './account-gone-error.ts';

/** An account as it is stored now. Throws `AccountGoneError` where it was removed. */
export async function storedAccount(store: Pick<StoreReader, 'accounts'>, id: string): Promise<StoredAccount> {
  return accountAmong(await store.accounts(), id);
}

/** The one with this id. Throws `AccountGoneError` where there is none. */
export function accountAmong(accounts: readonly StoredAccount[], id: string): StoredAccount {
  const stored = accounts.find((one) => one.id === id);
  if (stored === undefined) throw new AccountGoneError();
  return stored;
}
