import { AjarError } from '../service/ajar-error.ts';
import type { Account, Credentials } from './account.ts';
import type { OAuthClient, Tokens } from './oauth/tokens.ts';
import type { SecretStore } from './secrets/secret-store.ts';

/** A token that ends sooner than this is renewed before it is used, in milliseconds. */
const SOON = 5 * 60_000;

/**
 * What an account shows to its servers: the password, or a token that lasts at least five minutes more. One renewal at a time
 * among all processes: a provider that gives a new refresh token each time takes the old one only once. Throws `AjarError`
 * `sign-in-needed` when the user has to sign in (again), `server-away` when the provider cannot be reached.
 * @param refused what a server has just not taken: a token that is still the same is renewed, however long it should last (it was
 * taken back, or the clock of this machine is behind)
 */
export async function signIn(
  account: Account,
  secrets: SecretStore,
  now: () => number,
  refused?: Credentials,
): Promise<Credentials> {
  const { id, user, signIn: way } = account;
  if (way.kind === 'password') {
    const password = await secrets.get(id, 'password');
    if (password === null) throw needed(account, 'no password is kept for it');
    return { kind: 'password', user, password };
  }
  const kept = await tokensOf(account, secrets);
  const fits = ({ accessToken, expiresAt }: Tokens): boolean =>
    expiresAt - now() > SOON && !(refused?.kind === 'token' && refused.accessToken === accessToken);
  if (fits(kept)) return { kind: 'token', user, accessToken: kept.accessToken };
  const { accessToken } = await secrets.alone(`sign-in-${id}`, () => renewed(account, way, secrets, now, fits));
  return { kind: 'token', user, accessToken };
}

async function renewed(
  account: Account,
  way: Pick<OAuthClient, 'issuer' | 'clientId'>,
  secrets: SecretStore,
  now: () => number,
  fits: (tokens: Tokens) => boolean,
): Promise<Tokens> {
  // Somebody else may have renewed it while we waited.
  const kept = await tokensOf(account, secrets);
  if (fits(kept)) return kept;
  const clientSecret = await secrets.get(account.id, 'client-secret');
  const { renew } = await import('./oauth/renew.ts');
  const result = await renew({ issuer: way.issuer, clientId: way.clientId, clientSecret }, kept.refreshToken, now());
  if (result.kind === 'over') throw needed(account, 'the provider no longer takes what it gave before');
  await secrets.set(account.id, 'tokens', JSON.stringify(result.tokens));
  return result.tokens;
}

async function tokensOf(account: Account, secrets: SecretStore): Promise<Tokens> {
  const kept = await secrets.get(account.id, 'tokens');
  if (kept === null) throw needed(account, 'it is not signed in');
  return JSON.parse(kept) as Tokens;
}

function needed({ address }: Account, why: string): AjarError {
  return new AjarError('sign-in-needed', `${address} has to be signed in again: ${why}. What was read so far is kept.`);
}
