import { accountStateOf } from '../../account/account-state.ts';
import type { AccountState } from '../../account/account-state.ts';
import type { StoredAccount } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** Changes how an account is doing, by how it was. Returns the account as it was; null when it was removed meanwhile. */
export async function changeState(
  context: Context,
  accountId: string,
  change: (before: AccountState, now: number) => Partial<AccountState>,
): Promise<StoredAccount | null> {
  const now = await context.now();
  return context.store.write(async (transactor) => {
    const stored = (await transactor.accounts()).find(({ id }) => id === accountId);
    if (stored === undefined) return null;
    const before = accountStateOf(stored);
    const state = JSON.stringify({ ...before, ...change(before, now) });
    if (state !== stored.state) await transactor.putAccount({ ...stored, state, updatedAt: now });
    return stored;
  });
}
