import { accountStateOf } from '../../account/account-state.ts';
import type { AccountState } from '../../account/account-state.ts';
import type { StoredAccount, StoreReader } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** Changes how an account is doing, by how it was. Returns the account as it was; null when it was removed meanwhile. */
export async function changeState(
  context: Context,
  accountId: string,
  change: (
    before: AccountState,
    now: number,
    store: StoreReader,
  ) => Partial<AccountState> | Promise<Partial<AccountState>>,
): Promise<StoredAccount | null> {
  const now = await context.now();
  return context.store.write(async (transactor) => {
    const stored = (await transactor.accounts()).find(({ id }) => id === accountId);
    if (stored === undefined) return null;
    const before = accountStateOf(stored);
    const state = JSON.stringify({ ...before, ...(await change(before, now, transactor)) });
    if (state !== stored.state) await transactor.putAccount({ ...stored, state, updatedAt: now });
    return stored;
  });
}
