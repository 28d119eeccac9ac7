import { prepareWork } from '../../organisation/work/prepare-work.ts';
import { initOrganisation as init } from '../../store/organisation/init-organisation.ts';
import { AjarError } from '../ajar-error.ts';

/** What `ajar organisation init` did. */
export interface InitView {
  readonly location: string;
  /** Steps that were new; none where everything was up to date. */
  readonly steps: readonly string[];
  readonly role: string;
  readonly roleMade: boolean;
}

/** As the owner, makes all that the organisation's processes need, who sign in as `url` says. Throws as the store's does. */
export async function initOrganisation(ownerUrl: string, url: string): Promise<InitView> {
  const role = URL.parse(url);
  if (role === null || role.username === '')
    throw new AjarError(
      'bad-input',
      'AJAR_DATABASE_URL does not say as whom Ajar works with the database: postgres://role@host/name. Nothing was changed.',
    );
  const name = decodeURIComponent(role.username);
  const password = role.password === '' ? null : decodeURIComponent(role.password);
  const { location, steps, roleMade } = await init(ownerUrl, { name, password });
  await prepareWork(ownerUrl, name);
  return { location, steps, role: name, roleMade };
}
