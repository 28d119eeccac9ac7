import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

import { AjarError, CertificateError, HeldError, TooManyError } from '../service/ajar-error.ts';
import type { AjarErrorCode } from '../service/ajar-error.ts';
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
  unreadable: 400,
  'port-in-use': 500,
  'not-signed-in': 401,
  'not-allowed': 403,
  'too-many': 429,
};

/** The one place where errors become answers. What is not expected is told without its inside. */
export function toErrorResponse(error: Error, c: Context): Response {
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
  const message = 'Something went wrong in Ajar itself. Nothing that was saved is lost; the terminal shows more.';
  return c.json({ error: { code: 'internal', message } }, 500);
}
