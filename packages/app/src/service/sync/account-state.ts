import { accountStateOf } from '../../account/account-state.ts';
import type { AccountState } from '../../account/account-state.ts';
import type { Context } from '../context.ts';

/** Notes how an account is doing; nothing when it was removed meanwhile. */
export async function noteState(context: Context, accountId: string, change: Partial<AccountState>): Promise<void> {
  const now = await context.now();
  await context.store.write(async (transactor) => {
    const stored = (await transactor.accounts()).find(({ id }) => id === accountId);
    if (stored === undefined) return;
    const state = JSON.stringify({ ...accountStateOf(stored), ...change });
    if (state !== stored.state) await transactor.putAccount({ ...stored, state, updatedAt: now });
  });
}

/** Something is in the way; since when is remembered as long as it is the same. Returns the address, null when the account was removed. */
export async function noteTrouble(
  context: Context,
  accountId: string,
  { code, message }: { readonly code: string; readonly message: string },
): Promise<string | null> {
  const stored = (await context.store.read((reader) => reader.accounts())).find(({ id }) => id === accountId);
  if (stored === undefined) return null;
  const before = accountStateOf(stored).trouble;
  const since = before?.code === code ? before.since : await context.now();
  await noteState(context, accountId, { trouble: { code, message, since } });
  return stored.address;
}
