import { discover } from '../../account/discovery/discover.ts';
import type { Discovered } from '../../account/discovery/discover.ts';
import type { Provider } from '../../account/discovery/provider.ts';
import { tryGuesses, usualPlaces } from '../../account/discovery/try-guesses.ts';
import type { Context } from '../context.ts';
import type { DiscoveryView, ProviderView } from './account-views.ts';
import { addressFrom } from '../address-from.ts';

/** Where the mail of an address is read and sent, how that was found, and what to do before signing in. */
export async function discoverAccount({ accounts }: Context, given: string): Promise<DiscoveryView> {
  const address = addressFrom(given);
  return viewOf(address, await discover(address, accounts.resolve, (domain) => tryGuesses(usualPlaces(domain))));
}

export function viewOf(address: string, found: Discovered): DiscoveryView {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  switch (found.kind) {
    case 'provider': {
      const { provider, exchanger } = found;
      const how =
        exchanger === null
          ? `${domain} belongs to ${provider.name}.`
          : `The mail of ${domain} is taken in by ${provider.name} (${exchanger}).`;
      const { imap, smtp } = provider;
      return {
        address,
        found: exchanger === null ? 'provider' : 'exchanger',
        how,
        confirm: null,
        imap,
        smtp,
        provider: shown(provider),
      };
    }
    case 'servers': {
      const { by, imap, smtp, elsewhere } = found;
      const how =
        by === 'srv' ? `${domain} names these servers in its DNS.` : `Servers answer at the usual names of ${domain}.`;
      const confirm =
        elsewhere.length === 0
          ? null
          : `${elsewhere.join(' and ')} ${elsewhere.length === 1 ? 'lies' : 'lie'} outside ${domain}. DNS can be forged: go on only if you know that your mail is there.`;
      return { address, found: by, how, confirm, imap, smtp, provider: null };
    }
    case 'nothing':
      return {
        address,
        found: 'nothing',
        how: `Nothing tells where the mail of ${domain} lies. If this machine is online, look at your provider’s help pages for IMAP and SMTP, and name the servers yourself.`,
        confirm: null,
        imap: null,
        smtp: null,
        provider: null,
      };
  }
}

function shown({ id, name, waysIn, oauth, steps, note, help }: Provider): ProviderView {
  return { id, name, waysIn, oauth, steps, note, help };
}
