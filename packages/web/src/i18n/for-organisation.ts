import type { Catalogue } from './catalogue.ts';

/** The same words where Ajar is an organisation's, and not on somebody's own machine. */
export function forOrganisation(catalogue: Catalogue): Catalogue {
  const { instead } = catalogue.organisation;
  return {
    ...catalogue,
    empty: { ...catalogue.empty, ...instead.empty },
    errors: { ...catalogue.errors, ...instead.errors },
    accounts: { ...catalogue.accounts, ...instead.accounts },
    voice: { ...catalogue.voice, ...instead.voice },
    cameOfIt: { ...catalogue.cameOfIt, ...instead.cameOfIt },
  };
}
