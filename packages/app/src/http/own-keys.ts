import { createHash } from 'node:crypto';

/** What a browser is given for the token of the printed address. Neither tells the token, or the other. */
export interface OwnKeys {
  /** A cookie: sent with every request, and to every other server on this machine too, since cookies know no ports. */
  readonly cookie: string;
  /** Kept by our own page, where no page of another port can read it: the API answers to whoever has both. */
  readonly page: string;
}

export function ownKeys(token: string): OwnKeys {
  return { cookie: derived('cookie', token), page: derived('page', token) };
}

function derived(what: string, token: string): string {
  return createHash('sha256').update(`ajar ${what} ${token}`).digest('base64url');
}
