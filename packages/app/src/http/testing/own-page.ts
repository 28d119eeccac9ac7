import { ownKeys } from '../own-keys.ts';

/** The headers with which our own page asks, for tests. */
export function ownPage(token: string, port: number) {
  const { cookie, page } = ownKeys(token);
  return { host: `127.0.0.1:${port}`, cookie: `ajar-${port}=${cookie}`, 'x-ajar': page };
}
