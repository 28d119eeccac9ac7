import { changeState } from '../accounts/change-state.ts';
import type { Context } from '../context.ts';

/** Something is in the way; since when is remembered as long as it is the same. Returns the address, null when the account was removed. */
export async function noteTrouble(
  context: Context,
  accountId: string,
  { code, message }: { readonly code: string; readonly message: string },
): Promise<string | null> {
  const stored = await changeState(context, accountId, ({ trouble: before }, now) => {
    const since = before?.code === code ? before.since : now;
    return { trouble: { code, message, since } };
  });
  return stored?.address ?? null;
}
