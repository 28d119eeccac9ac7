import { inOrganisation } from './in-organisation.ts';

/** `server-gone`: nobody answers on this address. Every other code comes from the server. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly status: number;
  /** What of all that was sent it is about, where the server knows: `password`, `facts.date`. */
  readonly field: string | null;
  /** All that the server said about it. */
  readonly said: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, status: number, said: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.field = typeof said['field'] === 'string' ? said['field'] : null;
    this.said = said;
  }
}

export function isServerGone(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'server-gone';
}

/** The server is there, and what it keeps is not. */
export function isStoreAway(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'store-away';
}

/**
 * Nobody answers, or what Ajar keeps is out of reach, or the server was started anew and does not know this page yet: all pass without a reload. In an organisation the
 * latter means that nobody is signed in, which asking again does not change.
 */
export function isAway(error: unknown): boolean {
  return (
    isServerGone(error) || isStoreAway(error) || (!inOrganisation && error instanceof ApiError && error.status === 401)
  );
}

/** How soon a server that is away is asked again, in milliseconds. */
export const AWAY_MS = 4_000;

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}
