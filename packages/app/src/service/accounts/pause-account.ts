import type { Account } from '../../account/account.ts';
import type { Paused } from '../../account/account-state.ts';
import { AjarError, SignInRefusedError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { changeState } from './change-state.ts';

/**
 * Pauses an account whose sign-in was refused: all of it, or its sending alone where that was what the server did not let it do.
 * Returns the error with what that means.
 */
export async function pauseAccount(
  context: Context,
  { id, address }: Pick<Account, 'id' | 'address'>,
  error: AjarError,
): Promise<AjarError> {
  const what = error instanceof SignInRefusedError && error.at === 'sending' ? 'sending' : 'all';
  const message = `${error.message} ${pausedWords(address, what)}`;
  await changeState(context, id, ({ paused: before }, now) => ({
    paused: { what, message, since: before?.since ?? now },
  }));
  return new AjarError('sign-in-needed', message, { cause: error });
}

function pausedWords(address: string, what: Paused['what']): string {
  const rests = what === 'all' ? 'The account is paused' : 'Sending from it is paused';
  return `${rests}, so that nobody locks it for trying too often. It goes on once you have signed in (ajar account sign-in ${address}), or let Ajar try once more (ajar account test ${address}).`;
}
