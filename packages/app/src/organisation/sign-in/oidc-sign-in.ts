import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  processAuthorizationCodeResponse,
  validateApplicationLevelSignature,
  validateAuthResponse,
} from 'oauth4webapi';

import { clientOf } from '../../account/oauth/client-of.ts';
import { requestOptions } from '../../account/oauth/issuer-of.ts';
import { isSafe } from '../../account/oauth/safe-url.ts';
import type { PeopleDb } from '../people-schema.ts';
import { beginCeremony, endCeremony } from './ceremonies.ts';
import type { Discovered, OidcSettings } from './oidc-provider.ts';
import { refused } from './refused.ts';
import type { Refused } from './refused.ts';

export interface OidcContext {
  readonly settings: OidcSettings;
  readonly discovered: Discovered;
  /** Where the provider sends the browser back to. */
  readonly redirect: string;
}

/** Who the provider says it is. */
export interface ProvenIdentity {
  readonly kind: 'identity';
  readonly issuer: string;
  readonly subject: string;
  /** The hash of the invitation this was begun with; null for a sign-in. */
  readonly invitation: string | null;
}

/** Where the browser goes, and the token that comes back with it in a cookie: code flow with PKCE, state and nonce. */
export async function beginOidc(
  db: PeopleDb,
  { settings, discovered, redirect }: OidcContext,
  { invitation, now }: { readonly invitation: string | null; readonly now: number },
): Promise<{ readonly url: string; readonly token: string } | Refused> {
  const server = await discovered(now).catch(() => null);
  const url = URL.parse(server?.authorization_endpoint ?? '');
  if (url === null || !isSafe(url, settings.issuer)) return refused('provider-away');
  const verifier = generateRandomCodeVerifier();
  const [state, nonce] = [generateRandomState(), generateRandomNonce()];
  const asked = {
    client_id: settings.clientId,
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const data = { state, nonce, verifier, ...(invitation === null ? {} : { invitation }) };
  return { url: url.href, token: await beginCeremony(db, 'oidc', data, now) };
}

/** The browser came back. The ID token has to be for us, of this sign-in, in date, and signed by the provider. */
export async function finishOidc(
  db: PeopleDb,
  { settings, discovered, redirect }: OidcContext,
  { token, answer, now }: { readonly token: string; readonly answer: URLSearchParams; readonly now: number },
): Promise<ProvenIdentity | Refused> {
  const begun = await endCeremony(db, 'oidc', token, now);
  const [state, nonce, verifier] = [begun?.['state'], begun?.['nonce'], begun?.['verifier']];
  if (state === undefined || nonce === undefined || verifier === undefined) return refused('over');
  if (answer.get('state') === state && answer.has('error')) return refused('provider-declined');
  const server = await discovered(now).catch(() => null);
  if (server === null) return refused('provider-away');
  try {
    const [client, proof] = clientOf(settings);
    const options = requestOptions({ server }, 'anywhere');
    const parameters = validateAuthResponse(server, client, answer, state);
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      proof,
      parameters,
      redirect,
      verifier,
      options,
    ).catch(() => null);
    if (response === null || response.status >= 500) return refused('provider-away');
    const tokens = await processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    await validateApplicationLevelSignature(server, response, options);
    const claims = getValidatedIdTokenClaims(tokens);
    if (claims === undefined) return refused('wrong-answer');
    return { kind: 'identity', issuer: claims.iss, subject: claims.sub, invitation: begun?.['invitation'] ?? null };
  } catch {
    return refused('wrong-answer');
  }
}
