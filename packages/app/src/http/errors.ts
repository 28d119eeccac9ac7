import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { AjarError, CertificateError, HeldError, TooManyError } from '../service/ajar-error.ts';
import type { AjarErrorCode } from '../service/ajar-error.ts';
import { isStoreAway } from '../service/is-store-away.ts';
import { logError } from './log-error.ts';

const STATUS: Readonly<Record<AjarErrorCode, ContentfulStatusCode>> = {
  'not-found': 404,
  ambiguous: 400,
  'not-ready': 409,
  'not-approved': 409,
  'already-answered': 409,
  'held-till-morning': 409,
  conflict: 409,
  'bad-input': 400,
  locked: 423,
  'leaves-the-machine': 409,
  'sign-in-needed': 409,
  'secrets-locked': 409,
  'server-refused': 502,
  'server-away': 502,
  certificate: 502,
  'too-late': 409,
  'store-newer': 503,
  'store-busy': 503,
  'store-full': 507,
  'store-away': 503,
  unreadable: 400,
  'port-in-use': 500,
  'not-signed-in': 401,
  'not-allowed': 403,
  'too-many': 429,
};

const IN_AJAR = 'Something went wrong in Ajar itself. Nothing that was saved is lost; the terminal shows more.';
const IN_AJAR_ELSEWHERE =
  'Something went wrong in Ajar itself. Nothing that was saved is lost. When it happens again, tell whoever runs Ajar here: its log shows more.';
/** Without a word of where it is: that is nobody's business in a browser. */
const AWAY = 'Ajar does not reach its database just now. Nothing that was saved is lost.';

/** On somebody's own machine. */
export function toErrorResponse(error: Error, c: Context): Response {
  return errorResponse(error, c, IN_AJAR);
}

/** In an organisation, where who reads it has no terminal. */
export function toErrorResponseElsewhere(error: Error, c: Context): Response {
  return errorResponse(error, c, IN_AJAR_ELSEWHERE);
}

/** The one place where errors become answers. What is not expected is told without its inside. */
function errorResponse(error: Error, c: Context, unexpected: string): Response {
  if (isStoreAway(error)) {
    // One line each: it comes with every request until it is over.
    logError(`The database is away: ${error.message}`);
    return c.json({ error: { code: 'store-away', message: AWAY } }, STATUS['store-away']);
  }
  if (error instanceof HeldError)
    return c.json({ error: { code: error.code, message: error.message, hold: error.hold } }, STATUS[error.code]);
  if (error instanceof CertificateError)
    return c.json(
      { error: { code: error.code, message: error.message, certificate: error.certificate, field: error.field } },
      STATUS[error.code],
    );
  if (error instanceof TooManyError) c.header('Retry-After', String(error.seconds));
  if (error instanceof AjarError) {
    const { code, message, field } = error;
    return c.json({ error: { code, message, ...(field !== null && { field }) } }, STATUS[code]);
  }
  if (error instanceof HTTPException)
    return c.json({ error: { code: 'bad-input', message: error.message } }, error.status);
  logError(error);
  return c.json({ error: { code: 'internal', message: unexpected } }, 500);
}
