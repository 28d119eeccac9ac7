import { timingSafeEqual } from 'node:crypto';

import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

import { ownKeys } from './own-keys.ts';
import { onlyReads, refuse } from './refuse.ts';

/** What the guard knows of this server: its port and the secret that only the opened address holds. */
export interface GuardOptions {
  readonly port: () => number;
  readonly token: string;
}

const HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Lets in only the browser that opened the printed address. Host must be ours (a rebound DNS name is
 * not), Origin and Sec-Fetch-Site must be our own page, writing needs a header that a form of another
 * page cannot send, and every request needs the cookie that `/open` sets for the token. A browser hands that
 * cookie to any other server of this machine that is looked at, so the API wants the key of the page, too.
 */
export function guard({ port, token }: GuardOptions): MiddlewareHandler {
  const cookieName = (): string => `ajar-${port()}`;
  const keys = ownKeys(token);
  return async (c, next) => {
    const hosts = HOSTS.map((host) => `${host}:${port()}`);
    if (!hosts.includes(c.req.header('host') ?? '')) return refuse(c, 421, 'This address is not served here.');
    const origin = c.req.header('origin');
    if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
      return refuse(c, 403, 'Requests of other pages are refused.');
    const site = c.req.header('sec-fetch-site');
    const { pathname } = new URL(c.req.url);
    if (pathname === '/open') {
      if (!sameSecret(c.req.query('token') ?? '', token)) return refuse(c, 403, OPEN_AGAIN, WHY_A_KEY);
      setCookie(c, cookieName(), keys.cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
      // Behind #, so that it is in no request: the page takes it from there.
      return c.redirect(`/#key=${keys.page}`);
    }
    // A calendar program has no cookie: the secret in the address is looked at behind this, and it opens the dates only.
    if (pathname.startsWith('/calendar/') && onlyReads(c.req.method)) return next();
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return refuse(c, 403, 'Requests of other pages are refused.');
    if (!onlyReads(c.req.method) && c.req.header('x-ajar') === undefined)
      return refuse(c, 403, 'The X-Ajar header is missing.');
    if (!sameSecret(getCookie(c, cookieName()) ?? '', keys.cookie)) return refuse(c, 401, OPEN_AGAIN, WHY_A_KEY);
    if (pathname.startsWith('/api/') && !sameSecret(keyOfPage(c), keys.page)) return refuse(c, 401, OPEN_AGAIN);
    return next();
  };
}

const OPEN_AGAIN = 'Open the address that Ajar printed when it started: it holds the key to this page.';
const WHY_A_KEY = 'Without it, any other program on this computer could read your mail here.';

/** What the page says of itself: in a header, or, where it cannot send one (a download, news as they come), in the address. */
function keyOfPage(c: Context): string {
  const header = c.req.header('x-ajar');
  return header ?? (onlyReads(c.req.method) ? (c.req.query('key') ?? '') : '');
}

function sameSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
