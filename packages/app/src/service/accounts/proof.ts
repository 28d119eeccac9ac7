import type { SignIn } from '../../account/account.ts';
import type { Tokens } from '../../account/oauth/tokens.ts';
import type { SecretStore } from '../../account/secrets/secret-store.ts';
import type { Context } from '../context.ts';

/** What a user showed to be let in, and how that is named in the account. In memory only, until it is kept with the secrets. */
export type Proof =
  | { readonly kind: 'password'; readonly password: string; readonly signIn: SignIn }
  | {
      readonly kind: 'oauth';
      readonly tokens: Tokens;
      readonly clientSecret: string | null;
      readonly signIn: SignIn;
    };

/** Keeps it with the secrets; what another way left there goes. */
export async function keepProof(secrets: SecretStore, accountId: string, proof: Proof): Promise<void> {
  if (proof.kind === 'password') {
    await secrets.set(accountId, 'password', proof.password);
    await secrets.delete(accountId, 'tokens');
    await secrets.delete(accountId, 'client-secret');
    return;
  }
  await secrets.set(accountId, 'tokens', JSON.stringify(proof.tokens));
  await secrets.delete(accountId, 'password');
  if (proof.clientSecret === null) await secrets.delete(accountId, 'client-secret');
  else await secrets.set(accountId, 'client-secret', proof.clientSecret);
}

/** A sign-in that was used is forgotten: its tokens now lie with the secrets. */
export function finished({ accounts }: Context, signInId: string): void {
  accounts.pending.delete(signInId);
}
