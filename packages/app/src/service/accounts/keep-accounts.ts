import { accountStateOf } from '../../account/account-state.ts';
import { AjarError } from '../ajar-error.ts';
import type { SignInProof } from './account-cases.ts';
import type { Context } from '../context.ts';
import type { AccountView } from './account-views.ts';
import { accountRecords, accountView, findAccount } from './account-record.ts';
import type { AccountRecord } from './account-record.ts';
import { credentialsOf, proofOf, withWords } from './add-account.ts';
import { pauseAccount } from './pause-account.ts';
import { finished, keepProof } from './proof.ts';
import { withCredentials } from './signed-in.ts';
import { wakeLetters } from '../sending/wake-letters.ts';

export async function listAccounts({ store }: Context): Promise<readonly AccountView[]> {
  return (await store.read(accountRecords)).map(accountView);
}

/** Another password, or another sign-in with the provider; tried before it replaces the one before. */
export async function signInAgain(context: Context, named: string, given: SignInProof): Promise<AccountView> {
  const { secrets, tryOut } = context.accounts;
  const { account } = await context.store.read((reader) => findAccount(reader, named));
  const proof = proofOf(context, given);
  try {
    await tryOut(account, credentialsOf(account, proof));
  } catch (error) {
    throw withWords(error, 'The sign-in stays as it was.');
  }
  await keepProof(secrets, account.id, proof);
  if (given.kind === 'oauth') finished(context, given.signInId);
  return recordState(context, { ...account, signIn: proof.signIn }, null);
}

/** Signs in with what is kept, paused or not, says how that went, and remembers it with the account: one that is let in goes on. */
export async function testAccount(context: Context, named: string): Promise<AccountView> {
  const { account } = await context.store.read((reader) => findAccount(reader, named));
  try {
    await withCredentials(context, account, (shown) => context.accounts.tryOut(account, shown));
    return await recordState(context, account, null);
  } catch (error) {
    if (!(error instanceof AjarError) || error.code === 'secrets-locked') throw error;
    const refused = error.code === 'sign-in-needed';
    return recordState(context, account, refused ? await pauseAccount(context, account, error) : error);
  }
}

async function recordState(
  context: Context,
  account: AccountRecord['account'],
  trouble: Pick<AjarError, 'code' | 'message'> | null,
): Promise<AccountView> {
  return context.store.write(async (transactor) => {
    const { stored } = await findAccount(transactor, account.id);
    const now = context.accounts.clock();
    const before = accountStateOf(stored);
    const since = before.trouble?.code === trouble?.code ? (before.trouble?.since ?? now) : now;
    const found = trouble === null ? null : { code: trouble.code, message: trouble.message, since };
    const paused = trouble === null ? null : before.paused;
    const state = JSON.stringify({ ...before, trouble: found, paused });
    const kept = { ...stored, state, data: JSON.stringify(account), updatedAt: now };
    await transactor.putAccount(kept);
    if (paused === null) await wakeLetters(transactor, new Set([account.id]), await context.now());
    return accountView({ account, stored: kept });
  });
}
