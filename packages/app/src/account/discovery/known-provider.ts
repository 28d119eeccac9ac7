import { EUROPEAN_PROVIDERS } from './providers/european-providers.ts';
import { LARGE_PROVIDERS } from './providers/large-providers.ts';
import type { Provider } from './provider.ts';

export const PROVIDERS: readonly Provider[] = [...LARGE_PROVIDERS, ...EUROPEAN_PROVIDERS];

/** The provider that gives out addresses at this domain (lower case), or null. */
export function providerOfDomain(domain: string): Provider | null {
  return PROVIDERS.find(({ domains }) => domains.includes(domain)) ?? null;
}

/** The provider behind a mail exchanger: whose mail goes to `aspmx.l.google.com` lies with Google. */
export function providerOfExchanger(exchanger: string): Provider | null {
  const name = exchanger.toLowerCase().replace(/\.$/u, '');
  return PROVIDERS.find(({ mx }) => mx.some((end) => name === end || name.endsWith(`.${end}`))) ?? null;
}

/** The provider that reads mail out at this server, or null. */
export function providerOfServer(host: string): Provider | null {
  return PROVIDERS.find(({ imap }) => imap.host === host.toLowerCase() && !imap.host.startsWith('127.')) ?? null;
}
