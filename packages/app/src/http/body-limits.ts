import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { IMPORT_PATH, MOST_TABLE_BYTES } from './data-routes.ts';

const usualLimit = bodyLimit({ maxSize: 1_000_000 });
const tableLimit = bodyLimit({ maxSize: MOST_TABLE_BYTES });

/** A megabyte, but for the one address that takes tables. */
export const bodyLimits: MiddlewareHandler = (c, next) =>
  c.req.path === IMPORT_PATH ? tableLimit(c, next) : usualLimit(c, next);
