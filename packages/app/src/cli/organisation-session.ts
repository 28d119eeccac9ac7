import type { OrganisationOptions } from '../service/organisation/open-organisation.ts';
import type { Organisation } from '../service/organisation/organisation.ts';
import { told } from './env-files.ts';
import { UsageError } from './errors.ts';
import type { Face } from './face.ts';
import { databaseUrl } from './session.ts';

/** Opens the organisation that the environment names, does the work, and closes it whatever happens. */
export async function withOrganisation<T>(face: Face, work: (organisation: Organisation) => Promise<T>): Promise<T> {
  const { openOrganisation } = await import('../service/organisation/open-organisation.ts');
  await using organisation = await openOrganisation(organisationOptions(face));
  return await work(organisation);
}

/** From AJAR_DATABASE_URL, and AJAR_MASTER_KEY or the file that AJAR_MASTER_KEY_FILE names; the same with _BEFORE for a key that was. Mail servers inside of the network only as AJAR_MAIL_HOSTS names them. */
export function organisationOptions(face: Face): OrganisationOptions {
  const url = databaseUrl(face);
  if (url === null)
    throw new UsageError(
      'Say where the organisation is: AJAR_DATABASE_URL=postgres://role@host/name, in the environment.',
    );
  const masterKey = told(face.env, 'AJAR_MASTER_KEY');
  if (masterKey === null)
    throw new UsageError(
      "The members' mail is locked with a master key. Set it in AJAR_MASTER_KEY, or say in AJAR_MASTER_KEY_FILE which file holds it. For a new organisation make one with: openssl rand -hex 32",
    );
  const before = told(face.env, 'AJAR_MASTER_KEY_BEFORE');
  const mailHosts = (face.env['AJAR_MAIL_HOSTS'] ?? '').split(/[\s,]{1,100}/u).filter((host) => host !== '');
  const llmKey = face.env['AJAR_LLM_KEY'];
  return { url, masterKey, masterKeysBefore: before === null ? [] : [before], llmKey, mailHosts };
}
