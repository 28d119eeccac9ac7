import { createServer } from 'node:http';
import type { Server } from 'node:http';

import type { InterfaceLanguage } from '@ajar/core';
import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi';

import { bind } from '../../bind.ts';
import { languageOfBrowser } from '../../language-of-browser.ts';
import { AjarError } from '../../service/ajar-error.ts';
import type { BegunSignIn } from './begun-sign-in.ts';
import { clientOf } from './client-of.ts';
import { donePage } from './done-page.ts';
import { explainOAuth } from './explain-oauth.ts';
import { noRefresh } from './no-refresh.ts';
import { requestOptions } from './issuer-of.ts';
import type { Issuer } from './issuers.ts';
import { safeUrl } from './safe-url.ts';
import { tokensIn } from './tokens.ts';
import type { OAuthClient, Tokens } from './tokens.ts';

const PATIENCE_MS = 10 * 60_000;

/**
 * Authorization code with PKCE S256 and state (RFC 6749, 7636), coming back to a free port of this machine (RFC 8252). The
 * port is closed after the first answer that fits, or after ten minutes. `login`: the address that is signed in. `language`:
 * of the page that says it is done; null: as the browser.
 */
export async function authorizeInBrowser(
  issuer: Issuer,
  client: OAuthClient,
  login: string,
  now: () => number,
  language: InterfaceLanguage | null = null,
): Promise<BegunSignIn> {
  const url = safeUrl(issuer.server.authorization_endpoint, issuer);
  const verifier = generateRandomCodeVerifier();
  const state = generateRandomState();
  const server = createServer();
  const redirect = `http://${issuer.redirectHost}:${await bind(server, 0, '127.0.0.1')}`;
  const asked = {
    client_id: client.clientId,
    response_type: 'code',
    redirect_uri: redirect,
    scope: issuer.scope,
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    login_hint: login,
    ...issuer.extra,
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const [who, proof] = clientOf(client);
  const stop = new AbortController();
  const exchange = async (): Promise<Tokens> => {
    try {
      const back = await comesBack(server, state, language, stop.signal);
      const parameters = validateAuthResponse(issuer.server, who, back, state);
      const options = requestOptions(issuer);
      const { server: as } = issuer;
      const response = await authorizationCodeGrantRequest(as, who, proof, parameters, redirect, verifier, options);
      const answer = await processAuthorizationCodeResponse(as, who, response);
      return tokensIn(answer, null, now()) ?? noRefresh(issuer);
    } catch (error) {
      throw explainOAuth(error, issuer.name);
    } finally {
      server.close();
      server.closeIdleConnections();
    }
  };
  return { url: url.href, userCode: null, tokens: exchange(), giveUp: () => stop.abort() };
}

/** The first request that carries our state; whatever else knocks at the port is answered and forgotten. */
function comesBack(
  server: Server,
  state: string,
  language: InterfaceLanguage | null,
  stop: AbortSignal,
): Promise<URLSearchParams> {
  return new Promise((done, fail) => {
    const over = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE_MS)]);
    over.addEventListener('abort', () => {
      server.closeAllConnections();
      fail(
        new AjarError(
          'sign-in-needed',
          'The sign-in was not finished. Nothing was changed; begin again when you like.',
        ),
      );
    });
    server.on('request', (request, response) => {
      // Whatever a stranger asks for must not throw here: nobody would catch it.
      const parameters = URL.parse(request.url ?? '/', 'http://127.0.0.1')?.searchParams ?? new URLSearchParams();
      const fits = request.method === 'GET' && parameters.get('state') === state;
      const speaks = language ?? languageOfBrowser(request.headers['accept-language']);
      donePage(response, !fits ? 'stranger' : parameters.has('code') ? 'done' : 'declined', speaks);
      if (fits) done(parameters);
    });
  });
}
