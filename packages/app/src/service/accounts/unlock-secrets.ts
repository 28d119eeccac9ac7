import { wakeLetters } from '../sending/wake-letters.ts';
import type { Context } from '../context.ts';
import type { SecretsView } from './account-views.ts';

/** Whether the passwords of the accounts can be used now, and kept. Asks nobody. */
export async function secretsView({ accounts }: Context): Promise<SecretsView> {
  const state = await accounts.secrets.state();
  const locked = state.kind === 'locked';
  return {
    state: state.kind,
    message: locked ? state.message : null,
    takesPassphrase: locked ? state.byPassphrase : state.kind === 'to-choose',
  };
}

/** Unlocks them with a passphrase until this process ends; letters that waited for that leave. Throws `secrets-locked`, `bad-input`. */
export async function unlockSecrets(context: Context, passphrase: string): Promise<SecretsView> {
  await context.accounts.secrets.unlock(passphrase);
  const now = await context.now();
  await context.store.write(async (transactor) => {
    const accounts = new Set((await transactor.accounts()).map(({ id }) => id));
    await wakeLetters(transactor, accounts, now);
  });
  return secretsView(context);
}
