import type { Account, Credentials } from '../../account/account.ts';
import { accountStateOf } from '../../account/account-state.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { pauseAccount } from './pause-account.ts';

/**
 * Signs in with what is kept, for this use, and does the work with it. Servers lock accounts that are knocked at again and again
 * with a wrong password: the first sign-in that is refused pauses the account, and while it is paused nothing is shown to any
 * server. Throws what the work throws, and `sign-in-needed`.
 */
export async function signedIn<T>(
  context: Context,
  account: Account,
  use: 'reading' | 'sending',
  work: (credentials: Credentials) => Promise<T>,
): Promise<T> {
  const { paused } = await stateIn(context, account.id);
  if (paused !== null && (paused.what === 'all' || use === 'sending'))
    throw new AjarError('sign-in-needed', paused.message);
  try {
    return await withCredentials(context, account, work);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw await pauseAccount(context, account, error);
  }
}

/**
 * The same whether the account is paused or not, and without pausing it. What is refused is tried once more only where it is no
 * longer what is kept: the user signed in meanwhile, or a token could be renewed.
 */
export async function withCredentials<T>(
  context: Pick<Context, 'signIn'>,
  account: Account,
  work: (credentials: Credentials) => Promise<T>,
): Promise<T> {
  const shown = await context.signIn(account);
  try {
    return await work(shown);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const now = await context.signIn(account, shown);
    if (secretOf(now) === secretOf(shown)) throw error;
    return work(now);
  }
}

async function stateIn({ store }: Context, accountId: string): Promise<ReturnType<typeof accountStateOf>> {
  const stored = (await store.read((reader) => reader.accounts())).find(({ id }) => id === accountId);
  return accountStateOf(stored ?? { state: '' });
}

function isRefusal(error: unknown): error is AjarError {
  return error instanceof AjarError && error.code === 'sign-in-needed';
}

function secretOf(credentials: Credentials): string {
  return credentials.kind === 'password' ? credentials.password : credentials.accessToken;
}
