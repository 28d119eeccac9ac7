import { hostOf, registeredName } from './domain-name.ts';
import { MAILBOX_PROVIDERS, RELAYS } from './relays.ts';

/** The host of an address where it says who somebody belongs to; null for mailbox providers and relays. */
export function organisationDomain(address: string): string | null {
  const host = hostOf(address);
  const name = registeredName(host);
  return name === '' || RELAYS.has(name) || MAILBOX_PROVIDERS.has(name) ? null : host;
}
