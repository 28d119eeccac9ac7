import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

import type { Metrics } from '../../service/organisation/health.ts';

/** Counts and times requests by the pattern of their route: what was asked for in it is nobody's business. */
export function countRequests(metrics: Metrics): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const route = routePath(c, -1);
    const status = String(c.res.status);
    metrics.count('ajar_http_requests_total', { method: c.req.method, route, status });
    metrics.observe('ajar_http_seconds', (performance.now() - began) / 1_000, { route });
  };
}
