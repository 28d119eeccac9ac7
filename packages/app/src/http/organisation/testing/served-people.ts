import { freePorts } from '../../../../../../test/servers/loopback.ts';
import { startOAuthServer } from '../../../../../../test/servers/oauth.ts';
import type { OAuthServer } from '../../../../../../test/servers/oauth.ts';
import { openPeople, PROVIDER_RETURN } from '../../../service/organisation/open-people.ts';
import type { Organisation } from '../../../service/organisation/organisation.ts';
import type { People } from '../../../service/organisation/people.ts';
import type { Role } from '../../../service/organisation/people-views.ts';
import type { OrganisationHost, OrganisationPlace } from '../../../service/testing/organisation-with.ts';
import { serveOrganisation } from '../serve-organisation.ts';
import { newVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** An organisation with a sign-in of its own, served on a free port of this machine. */
export interface ServedPeople extends AsyncDisposable {
  readonly place: OrganisationPlace;
  readonly organisation: Organisation;
  readonly people: People;
  readonly provider: OAuthServer;
  readonly origin: string;
  /** Moves the clock on, in milliseconds. */
  readonly later: (ms: number) => void;
  /** Somebody who was invited as this and came in by the provider; with their id. */
  readonly join: (address: string, ...roles: readonly Role[]) => Promise<Visitor & { readonly id: string }>;
}

export interface ServedWish {
  readonly proxies?: number;
  readonly webDir?: string;
  readonly mostAMinute?: number;
  /** The way to the database, where it is not the direct one. */
  readonly through?: (url: string) => string;
}

export async function servedPeople(
  host: OrganisationHost,
  { proxies = 0, mostAMinute, webDir, through = (url) => url }: ServedWish = {},
): Promise<ServedPeople> {
  const place = await host.newPlace();
  let now = Date.parse('2026-11-26T12:00:00Z');
  const clock = (): number => now;
  const organisation = await place.open({ now: clock, url: through(place.app) });
  const provider = await startOAuthServer();
  const [port = 0] = await freePorts(1);
  const origin = `http://localhost:${port}`;
  provider.redirects.add(`${origin}${PROVIDER_RETURN}`);
  const { issuer, clientId } = provider;
  const oidc = { issuer, clientId, clientSecret: null, name: 'Harbour login' };
  const people = openPeople(organisation, { origin, oidc, name: 'Harbour Careers', now: clock });
  const server = await serveOrganisation({ people, origin, host: '127.0.0.1', port, proxies, mostAMinute, webDir });
  return {
    place,
    organisation,
    people,
    provider,
    origin,
    later: (ms) => {
      now += ms;
    },
    join: async (address, ...roles) => {
      const { person, link } = await people.invite(null, { address, name: address.split('@', 1)[0] ?? '', roles });
      const visitor = newVisitor(origin);
      provider.subject = `subject of ${address}`;
      await visitor.throughProvider(link.split('#')[1]);
      return { ...visitor, id: person.id };
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await provider[Symbol.asyncDispose]();
      await organisation[Symbol.asyncDispose]();
    },
  };
}
