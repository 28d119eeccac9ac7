import type { Account } from '../../account/account.ts';
import type { StoredAccount, StoreReader } from '../../store/store.ts';

/** The accounts, the oldest first. */
export async function storedAccounts(reader: StoreReader): Promise<readonly Account[]> {
  return (await reader.accounts()).toSorted((a, b) => a.createdAt - b.createdAt).map(accountOf);
}

/** The account that this address belongs to; null when there is none. */
export async function accountWith(reader: StoreReader, address: string): Promise<Account | null> {
  const wanted = address.toLowerCase();
  return (await storedAccounts(reader)).find((account) => account.address === wanted) ?? null;
}

function accountOf({ id, address, data }: StoredAccount): Account {
  return { ...(JSON.parse(data) as Account), id, address };
}
