import type { PeopleOptions } from '../service/organisation/open-people.ts';
import type { Organisation } from '../service/organisation/organisation.ts';
import type { People } from '../service/organisation/people.ts';
import { UsageError } from './errors.ts';
import type { Face } from './face.ts';
import { told } from './env-files.ts';
import { withOrganisation } from './organisation-session.ts';
import { organisationUrl } from './organisation-url.ts';

/** Opens the organisation that the environment names, and what is known of its people. */
export async function withPeople<T>(
  face: Face,
  address: 'needs-address' | 'needs-none',
  work: (people: People, organisation: Organisation) => Promise<T>,
): Promise<T> {
  const options = peopleOptions(face, address === 'needs-none' ? NOWHERE : null);
  const { openPeople } = await import('../service/organisation/open-people.ts');
  return withOrganisation(face, (organisation) => work(openPeople(organisation, options), organisation));
}

/** Where nothing leads to; for what has nothing to do with an address. */
const NOWHERE = 'https://ajar.invalid';

function peopleOptions(face: Face, instead: string | null): PeopleOptions {
  const { env } = face;
  const origin = organisationUrl(face) ?? instead;
  if (origin === null)
    throw new UsageError(
      'Say at which address people open Ajar: AJAR_ORGANISATION_URL=https://ajar.example.org, in the environment.',
    );
  const group = env['AJAR_SMALLEST_GROUP'] ?? '';
  if (group !== '' && !/^\d{1,6}$/u.test(group))
    throw new UsageError('AJAR_SMALLEST_GROUP is a number of members, such as 10.');
  const name = env['AJAR_ORGANISATION_NAME'] ?? '';
  return {
    origin,
    name: name === '' ? undefined : name,
    group: group === '' ? undefined : Number(group),
    oidc: oidcOptions(face),
  };
}

function oidcOptions(face: Face): PeopleOptions['oidc'] {
  const { env } = face;
  const [issuer, clientId] = [env['AJAR_OIDC_ISSUER'] ?? '', env['AJAR_OIDC_CLIENT_ID'] ?? ''];
  if (issuer === '' && clientId === '') return undefined;
  const url = URL.parse(issuer);
  if (url === null || clientId === '' || !(url.protocol === 'https:' || url.hostname === '127.0.0.1'))
    throw new UsageError(
      'For a sign-in of your organisation set both AJAR_OIDC_ISSUER (its https address) and AJAR_OIDC_CLIENT_ID: docs/organisation.md.',
    );
  const name = env['AJAR_OIDC_NAME'] ?? '';
  // An empty file, as one is made where there is no secret, is none.
  const secret = (told(face.env, 'AJAR_OIDC_CLIENT_SECRET') ?? '').trim();
  return { issuer, clientId, clientSecret: secret === '' ? null : secret, name: name === '' ? url.hostname : name };
}
