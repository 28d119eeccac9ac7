import { allowInsecureRequests, customFetch, discoveryRequest, processDiscoveryResponse } from 'oauth4webapi';
import type { AuthorizationServer } from 'oauth4webapi';

import { AjarError } from '../../service/ajar-error.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { Reach } from './bounded-fetch.ts';
import { explainOAuth } from './explain-oauth.ts';
import { ISSUERS, USUAL_SCOPE } from './issuers.ts';
import type { Issuer } from './issuers.ts';

/** With what every request to a provider is made. In the clear only to this machine. */
export function requestOptions(issuer: Pick<Issuer, 'server'>, reach: Reach = 'as-mail') {
  return {
    [customFetch]: (url: string, init: Parameters<typeof boundedFetch>[1]) => boundedFetch(url, init, reach),
    [allowInsecureRequests]: isOnThisMachine(issuer.server.issuer),
  };
}

/** What a provider says of itself. Throws what the network and a wrong answer throw. */
export async function discover(
  issuer: URL,
  algorithm: 'oauth2' | 'oidc',
  reach: Reach = 'as-mail',
): Promise<AuthorizationServer> {
  const options = { algorithm, ...requestOptions({ server: { issuer: issuer.href } }, reach) };
  return processDiscoveryResponse(issuer, await discoveryRequest(issuer, options));
}

/**
 * The provider that is called so: known ones from a table, others by their address (RFC 8414, else OpenID Connect Discovery).
 * Throws `AjarError` `bad-input` for what cannot be one, `server-away` or `server-refused` when it does not say what it can.
 */
export async function issuerOf(name: string): Promise<Issuer> {
  if (name === 'google' || name === 'microsoft') return ISSUERS[name];
  const url = URL.parse(name);
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isOnThisMachine(name))))
    throw new AjarError(
      'bad-input',
      'Say google, microsoft, or the https address of the issuer that you sign in with.',
    );
  const server = await discovered(url);
  const { scopes_supported: scopes } = server;
  const scope = USUAL_SCOPE.split(' ').filter((one) => scopes === undefined || scopes.includes(one));
  const device = server.device_authorization_endpoint !== undefined;
  return { name: url.host, server, scope: scope.join(' '), extra: {}, redirectHost: '127.0.0.1', device };
}

async function discovered(url: URL): Promise<AuthorizationServer> {
  let trouble: unknown;
  for (const algorithm of ['oauth2', 'oidc'] as const) {
    try {
      return await discover(url, algorithm);
    } catch (error) {
      trouble = error;
    }
  }
  throw explainOAuth(trouble, url.host);
}

function isOnThisMachine(address: string): boolean {
  const hostname = URL.parse(address)?.hostname ?? '';
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}
