import type { Context, MiddlewareHandler } from 'hono';

import { onlyReads, refuse } from '../refuse.ts';
import type { Proxies } from './visitor-of.ts';

/**
 * Lets in only requests of our own pages, to our own name. Host must be the public one, Origin and Sec-Fetch-Site our own page;
 * a link elsewhere may open a page (it shows nothing by itself) and the provider may send the browser back (`comesBack`: what
 * it brings is checked there), but nothing else. Writing needs a header that a form of another page cannot send.
 */
export function organisationGuard({
  origin,
  proxies,
  comesBack,
}: {
  readonly origin: string;
  readonly proxies: Proxies;
  readonly comesBack: string;
}): MiddlewareHandler {
  const { host } = new URL(origin);
  return async (c, next) => {
    if (hostOf(c, proxies) !== host) return refuse(c, 421, 'This address is not served here.');
    const from = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const isReading = onlyReads(c.req.method);
    const isOurs = (site === undefined || site === 'same-origin' || site === 'none') && (from ?? origin) === origin;
    const isOpened = isReading && from === undefined && c.req.header('sec-fetch-mode') === 'navigate';
    const mayComeFromElsewhere = !c.req.path.startsWith('/api/') || c.req.path === comesBack;
    if (!isOurs && !(isOpened && mayComeFromElsewhere)) return refuse(c, 403, 'Requests of other pages are refused.');
    if (!isReading && c.req.header('x-ajar') === undefined) return refuse(c, 403, 'The X-Ajar header is missing.');
    return next();
  };
}

function hostOf(c: Context, proxies: Proxies): string {
  const forwarded = proxies > 0 ? (c.req.header('x-forwarded-host') ?? '').split(',').at(-1)?.trim() : undefined;
  return forwarded === undefined || forwarded === '' ? (c.req.header('host') ?? '') : forwarded;
}
