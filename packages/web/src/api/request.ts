import { t } from '../i18n/t.ts';
import { ApiError } from './api-error.ts';
import { tellSignedOut } from './on-signed-out.ts';
import { ownKey } from './own-key.ts';

type Method = 'GET' | 'POST' | 'PUT';

/**
 * One exchange with our own server. Throws `ApiError` for every answer that is not 2xx and when
 * nobody answers. The shape is trusted: page and server come from the same package.
 */
export async function request<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const json = method === 'GET' ? null : JSON.stringify(body ?? {});
  return answerOf<T>(await exchange(method, path, json, 'application/json'));
}

/** A file, to our own server; otherwise like `request`. */
export async function upload<T>(path: string, file: Blob): Promise<T> {
  return answerOf<T>(await exchange('POST', path, file, 'application/octet-stream'));
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw await errorOf(response);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the server's answer gets its type
  return (await response.json()) as T;
}

async function exchange(method: Method, path: string, body: string | Blob | null, type: string): Promise<Response> {
  // X-Ajar makes a cross-site form or link unable to write: it forces a preflight that is never granted.
  const headers: Record<string, string> = {
    'X-Ajar': ownKey() ?? '1',
    ...(method === 'GET' ? {} : { 'Content-Type': type }),
  };
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body,
    });
  } catch {
    throw new ApiError('server-gone', t.errors.serverGone, 0);
  }
}

async function errorOf(response: Response): Promise<ApiError> {
  if (response.status === 401) tellSignedOut();
  const fallback = response.status === 401 ? t.errors.signedOut : t.errors.unexpected(response.status);
  const body: unknown = await response.json().catch(() => null);
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  const { code, message } = error;
  return new ApiError(
    typeof code === 'string' ? code : 'unexpected',
    typeof message === 'string' ? await inOurWords(message) : fallback,
    response.status,
    error,
  );
}

/** In the language shown. What says it is loaded when something went wrong, and may be what cannot be loaded. */
async function inOurWords(message: string): Promise<string> {
  try {
    const { spoken } = await import('../i18n/spoken.ts');
    return spoken(message);
  } catch {
    return message;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
