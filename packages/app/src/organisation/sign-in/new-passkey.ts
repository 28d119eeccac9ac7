import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

import type { PeopleDb } from '../people-schema.ts';
import type { Person } from '../people/people.ts';
import { beginCeremony, endCeremony } from './ceremonies.ts';
import { passkeysOf } from './passkeys.ts';
import { refused } from './refused.ts';
import type { Refused } from './refused.ts';
import type { Site } from './site.ts';

/** ES256 and RS256 are what authenticators know, EdDSA what some prefer (COSE algorithm identifiers). */
const ALGORITHMS = [-8, -7, -257];

export interface BegunPasskey {
  readonly options: PublicKeyCredentialCreationOptionsJSON;
  /** Comes back with the answer, in a cookie. */
  readonly token: string;
}

export interface MadePasskey {
  readonly kind: 'made';
  readonly person: string;
  /** The hash of the invitation it was begun with. */
  readonly invitation: string | null;
  readonly passkey: {
    readonly id: string;
    readonly publicKey: Uint8Array;
    readonly counter: number;
    readonly transports: readonly string[];
  };
}

/** Asks the person's device to make a passkey. `invitation`: the hash of the one that lets them, where they are not signed in. */
export async function beginPasskey(
  db: PeopleDb,
  site: Site,
  person: Person,
  { invitation, now }: { readonly invitation: string | null; readonly now: number },
): Promise<BegunPasskey> {
  const known = await passkeysOf(db, person.id);
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: site.host,
    userName: person.address,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    // Discoverable, so that nobody types who they are; verified by the device, so that finding it is not enough.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  const data = { challenge: options.challenge, person: person.id, ...(invitation === null ? {} : { invitation }) };
  return { options, token: await beginCeremony(db, 'passkey-new', data, now) };
}

/** Checks what the device made. It is not kept yet: whether the person may have it is decided with that. */
export async function finishPasskey(
  db: PeopleDb,
  site: Site,
  {
    token,
    response,
    now,
  }: { readonly token: string; readonly response: RegistrationResponseJSON; readonly now: number },
): Promise<MadePasskey | Refused> {
  const begun = await endCeremony(db, 'passkey-new', token, now);
  const [challenge, person] = [begun?.['challenge'], begun?.['person']];
  if (challenge === undefined || person === undefined) return refused('over');
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null);
  if (checked?.registrationInfo === undefined) return refused('wrong-passkey', person);
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  const passkey = { id, publicKey, counter, transports };
  return { kind: 'made', person, invitation: begun?.['invitation'] ?? null, passkey };
}
