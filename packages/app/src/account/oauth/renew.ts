import { processRefreshTokenResponse, refreshTokenGrantRequest, ResponseBodyError } from 'oauth4webapi';

import { clientOf } from './client-of.ts';
import { explainOAuth } from './explain-oauth.ts';
import { issuerOf, requestOptions } from './issuer-of.ts';
import { tokensIn } from './tokens.ts';
import type { OAuthClient, Tokens } from './tokens.ts';

export type Renewed = { readonly kind: 'renewed'; readonly tokens: Tokens } | { readonly kind: 'over' };

/**
 * New tokens for a refresh token (RFC 6749 section 6). `over` when the provider takes it no more and the user has to sign in
 * again; throws `AjarError` for everything else. `now`: milliseconds since the epoch.
 */
export async function renew(client: OAuthClient, refreshToken: string, now: number): Promise<Renewed> {
  const issuer = await issuerOf(client.issuer);
  const [who, proof] = clientOf(client);
  try {
    const response = await refreshTokenGrantRequest(issuer.server, who, proof, refreshToken, requestOptions(issuer));
    const answer = await processRefreshTokenResponse(issuer.server, who, response);
    const tokens = tokensIn(answer, refreshToken, now);
    return tokens === null ? { kind: 'over' } : { kind: 'renewed', tokens };
  } catch (error) {
    if (error instanceof ResponseBodyError && error.error === 'invalid_grant') return { kind: 'over' };
    throw explainOAuth(error, issuer.name);
  }
}
