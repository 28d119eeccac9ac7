import { randomBytes } from 'node:crypto';

import { present } from '../../../../../test/servers/missing.ts';
import { startPostgres } from '../../../../../test/servers/postgres.ts';
import { organisationAt } from '../../store/testing/organisation-url.ts';
import type { OrganisationUrls } from '../../store/testing/organisation-url.ts';
import { openOrganisation } from '../organisation/open-organisation.ts';
import type { OrganisationOptions } from '../organisation/open-organisation.ts';
import type { Organisation } from '../organisation/organisation.ts';

/** A cluster in which a test makes organisations, each in a schema of its own. */
export interface OrganisationHost extends AsyncDisposable {
  newPlace(): Promise<OrganisationPlace>;
}

export interface OrganisationPlace extends OrganisationUrls {
  readonly masterKey: string;
  open(options?: Partial<OrganisationOptions>): Promise<Organisation>;
}

export async function organisationHost(): Promise<OrganisationHost> {
  const postgres = present(await startPostgres());
  return {
    newPlace: async () => {
      const urls = await organisationAt(postgres.newUrl());
      const masterKey = randomBytes(32).toString('hex');
      return { ...urls, masterKey, open: (options) => openOrganisation({ url: urls.app, masterKey, ...options }) };
    },
    [Symbol.asyncDispose]: () => postgres[Symbol.asyncDispose](),
  };
}
