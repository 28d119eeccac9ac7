import type { StoredAccount, StoreReader } from '../../store/store.ts';
import { AccountGoneError } from './account-gone-error.ts';

/** An account as it is stored now. Throws `AccountGoneError` where it was removed. */
export async function storedAccount(store: Pick<StoreReader, 'accounts'>, id: string): Promise<StoredAccount> {
  const stored = (await store.accounts()).find((one) => one.id === id);
  if (stored === undefined) throw new AccountGoneError();
  return stored;
}
