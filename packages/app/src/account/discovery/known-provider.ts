import type { ServerAddress } from '../account.ts';
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

/** The provider that reads mail out at this server, or null. On this machine it is the port that tells. */
export function providerOfServer({ host, port }: Pick<ServerAddress, 'host' | 'port'>): Provider | null {
  const name = host === 'localhost' ? '127.0.0.1' : host.toLowerCase();
  const here = name === '127.0.0.1';
  return (
    PROVIDERS.find(
      ({ imap, alsoAt }) => (imap.host === name && (!here || imap.port === port)) || alsoAt.includes(name),
    ) ?? null
  );
}

/** The provider that this server for reading or sending is one of, by its name; null for others, and on this machine. */
export function providerOfHost(host: string): Provider | null {
  const name = host.toLowerCase();
  if (name === 'localhost' || name.startsWith('127.')) return null;
  return (
    PROVIDERS.find(({ imap, smtp, alsoAt }) => imap.host === name || smtp.host === name || alsoAt.includes(name)) ??
    null
  );
}
