import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { idToken, PUBLISHED_KEYS } from './id-token.ts';
import type { Forgery } from './id-token.ts';

/** What a provider does next when it is asked for tokens with a device code, or to renew. `drop`: the line breaks; `busy`: it fails. */
export type DeviceAnswer =
  | 'authorization_pending'
  | 'slow_down'
  | 'expired_token'
  | 'access_denied'
  | 'granted'
  | 'drop'
  | 'busy';

/** A provider of sign-ins on this machine: authorization code with PKCE, device code, refresh tokens that are good for once, ID tokens. */
export interface OAuthServer extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  /** Whose tokens these are, at `/tokeninfo`. */
  readonly user: string;
  /** Every access token that was given out and not taken back. */
  readonly accessTokens: Set<string>;
  /** The answers to the next questions for a device code; granted when there are none left. */
  readonly device: DeviceAnswer[];
  /** Forms that came to the token endpoint, in order. */
  readonly asked: Record<string, string>[];
  /** How long access tokens last, in seconds. */
  lasts: number;
  /** The user says no to what is asked. */
  declines: boolean;
  /** Refresh tokens are taken no more. */
  revoked: boolean;
  /** Whether the token endpoint fails altogether. */
  broken: boolean;
  /** The secret that the client has to show; null for a public one. */
  clientSecret: string | null;
  /** Addresses beside those of this machine that browsers may be sent back to. */
  readonly redirects: Set<string>;
  /** Who agrees, as OpenID Connect calls them. */
  subject: string;
  /** What is wrong with the next ID tokens. */
  forged: Forgery | null;
}

const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';

interface Grant {
  readonly challenge: string;
  readonly redirect: string;
  readonly nonce: string;
}

interface Books {
  readonly codes: Map<string, Grant>;
  readonly refreshTokens: Set<string>;
}

export async function startOAuthServer(user = 'ann@example.test'): Promise<OAuthServer> {
  const books: Books = { codes: new Map(), refreshTokens: new Set() };
  const server = createServer((request, response) => void answer(request, response, oauth, books));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const oauth: OAuthServer = {
    issuer: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    clientId: 'ajar-client',
    user,
    accessTokens: new Set(),
    device: [],
    asked: [],
    lasts: 3600,
    declines: false,
    revoked: false,
    broken: false,
    clientSecret: null,
    redirects: new Set(),
    subject: `subject of ${user}`,
    forged: null,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return oauth;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  oauth: OAuthServer,
  books: Books,
): Promise<void> {
  const url = new URL(request.url ?? '/', oauth.issuer);
  if (url.pathname === '/.well-known/oauth-authorization-server') return json(response, 200, metadata(oauth.issuer));
  if (url.pathname === '/.well-known/openid-configuration') return json(response, 200, metadata(oauth.issuer));
  if (url.pathname === '/keys') return json(response, 200, PUBLISHED_KEYS);
  if (url.pathname === '/authorize') return authorize(url.searchParams, response, oauth, books);
  if (url.pathname === '/tokeninfo') {
    const known = oauth.accessTokens.has(url.searchParams.get('access_token') ?? '');
    return json(response, known ? 200 : 401, known ? { email: oauth.user } : { error: 'invalid_token' });
  }
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const form = Object.fromEntries(new URLSearchParams(text));
  if (url.pathname === '/device') {
    const codes = { device_code: 'device-code-1', user_code: 'WDJB-MJHT', verification_uri: `${oauth.issuer}/type` };
    return json(response, 200, { ...codes, expires_in: 600, interval: 5 });
  }
  if (url.pathname !== '/token') return json(response, 404, { error: 'not_found' });
  oauth.asked.push(form);
  const [next] = form['grant_type'] === DEVICE_CODE ? oauth.device : [];
  if (next === 'drop' || next === 'busy') oauth.device.shift();
  if (next === 'drop') return void response.destroy();
  if (oauth.broken || next === 'busy') return json(response, 503, { error: 'temporarily_unavailable' });
  if (form['client_id'] !== oauth.clientId || (form['client_secret'] ?? null) !== oauth.clientSecret)
    return json(response, 401, {
      error: 'invalid_client',
      error_description: `secret was ${form['client_secret'] ?? ''}`,
    });
  const nonce = books.codes.get(form['code'] ?? '')?.nonce ?? '';
  const trouble = troubleWith(form, oauth, books);
  if (trouble !== null) return json(response, 400, { error: trouble, error_description: `you sent ${text}` });
  json(response, 200, { ...tokens(oauth, books), ...idTokenFor(oauth, nonce) });
}

function metadata(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    device_authorization_endpoint: `${issuer}/device`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['ES256'],
    subject_types_supported: ['public'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
  };
}

/** The page where the user agrees; this one agrees at once. */
function authorize(asked: URLSearchParams, response: ServerResponse, oauth: OAuthServer, books: Books): void {
  const redirect = asked.get('redirect_uri') ?? '';
  const isKnown = /^http:\/\/127\.0\.0\.1:\d+$/u.test(redirect) || oauth.redirects.has(redirect);
  const fits = isKnown && asked.get('client_id') === oauth.clientId;
  if (!fits || asked.get('response_type') !== 'code' || asked.get('code_challenge_method') !== 'S256')
    return json(response, 400, { error: 'invalid_request' });
  const back = new URL(redirect);
  back.searchParams.set('state', asked.get('state') ?? '');
  if (oauth.declines) back.searchParams.set('error', 'access_denied');
  else {
    const code = randomBytes(8).toString('hex');
    const nonce = asked.get('nonce') ?? '';
    books.codes.set(code, { challenge: asked.get('code_challenge') ?? '', redirect, nonce });
    back.searchParams.set('code', code);
  }
  response.writeHead(302, { location: back.href });
  response.end();
}

function troubleWith(form: Record<string, string>, oauth: OAuthServer, books: Books): string | null {
  switch (form['grant_type']) {
    case 'authorization_code': {
      const grant = books.codes.get(form['code'] ?? '');
      books.codes.delete(form['code'] ?? '');
      const challenge = createHash('sha256')
        .update(form['code_verifier'] ?? '')
        .digest('base64url');
      return grant?.challenge === challenge && grant.redirect === form['redirect_uri'] ? null : 'invalid_grant';
    }
    case 'refresh_token':
      // Good for once: whoever shows it again is told that it is over.
      return books.refreshTokens.delete(form['refresh_token'] ?? '') && !oauth.revoked ? null : 'invalid_grant';
    case DEVICE_CODE: {
      const next = oauth.device.shift() ?? 'granted';
      return next === 'granted' ? null : next;
    }
    default:
      return 'unsupported_grant_type';
  }
}

function tokens(oauth: OAuthServer, books: Books): object {
  const accessToken = `access-${randomBytes(12).toString('hex')}`;
  const refreshToken = `refresh-${randomBytes(12).toString('hex')}`;
  oauth.accessTokens.add(accessToken);
  books.refreshTokens.add(refreshToken);
  return { access_token: accessToken, refresh_token: refreshToken, token_type: 'Bearer', expires_in: oauth.lasts };
}

/** OpenID Connect: whoever asked with a nonce is told who agreed. */
function idTokenFor({ issuer, clientId, subject, forged }: OAuthServer, nonce: string): object {
  if (nonce === '') return {};
  const token = idToken({ issuer, audience: clientId, subject, nonce, forged });
  return token === null ? {} : { id_token: token };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
