import type { ServerAddress } from '../account.ts';
import { providerOfDomain, providerOfExchanger } from './known-provider.ts';
import type { Provider } from './provider.ts';
import type { Resolve } from './resolve.ts';
import { servicesOf } from './services-of.ts';
import type { Try } from './try-guesses.ts';

/** What was found for an address, and how. */
export type Discovered =
  | {
      readonly kind: 'provider';
      readonly provider: Provider;
      /** Whose mail exchanger gave it away; null when the address itself did. */
      readonly exchanger: string | null;
    }
  | {
      readonly kind: 'servers';
      readonly by: 'srv' | 'tried';
      readonly imap: ServerAddress;
      readonly smtp: ServerAddress;
      /** Servers outside the domain of the address, named by its DNS: to be confirmed by the user (RFC 6186 section 6). */
      readonly elsewhere: readonly string[];
    }
  | { readonly kind: 'nothing' };

/**
 * The servers for an address: by a table of providers, by who takes the domain's mail (MX), by what the domain says in its DNS
 * (SRV, RFC 6186 and 8314), and at last by trying the usual names. Only DNS and those names are asked; nobody is told the
 * address.
 */
export async function discover(address: string, resolve: Resolve, tryGuesses: Try): Promise<Discovered> {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const known = providerOfDomain(domain);
  if (known !== null) return { kind: 'provider', provider: known, exchanger: null };
  const [exchangers, services] = await Promise.all([resolve.mx(domain), servicesOf(domain, resolve)]);
  for (const { exchange } of exchangers) {
    const provider = providerOfExchanger(exchange);
    if (provider !== null) return { kind: 'provider', provider, exchanger: exchange };
  }
  if (services !== null) return { kind: 'servers', by: 'srv', ...services };
  const tried = await tryGuesses(domain);
  return tried === null ? { kind: 'nothing' } : { kind: 'servers', by: 'tried', ...tried, elsewhere: [] };
}
