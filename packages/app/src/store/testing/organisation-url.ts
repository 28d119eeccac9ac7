import { prepareWork } from '../../organisation/work/prepare-work.ts';
import { initOrganisation } from '../organisation/init-organisation.ts';

/** Two ways into one organisation: as the owner of its tables, and as its processes come. */
export interface OrganisationUrls {
  readonly owner: string;
  readonly app: string;
}

/** Makes the place that the owner's URL names an organisation. The cluster trusts everybody on loopback. */
export async function organisationAt(owner: string, role = 'ajar_app'): Promise<OrganisationUrls> {
  await initOrganisation(owner, { name: role, password: null });
  await prepareWork(owner, role);
  const app = new URL(owner);
  app.username = role;
  return { owner, app: app.href };
}
