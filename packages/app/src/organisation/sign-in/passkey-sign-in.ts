import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';

import type { PeopleDb } from '../people-schema.ts';
import { beginCeremony, endCeremony } from './ceremonies.ts';
import { notePasskeyUsed, passkeyWith } from './passkeys.ts';
import { refused } from './refused.ts';
import type { Refused } from './refused.ts';
import type { Site } from './site.ts';

export interface Proven {
  readonly kind: 'proven';
  readonly person: string;
}

/** Asks for any passkey of this site: nobody says who they are before they have shown it, so nothing tells who is known. */
export async function beginPasskeySignIn(
  db: PeopleDb,
  site: Site,
  now: number,
): Promise<{ readonly options: PublicKeyCredentialRequestOptionsJSON; readonly token: string }> {
  const options = await generateAuthenticationOptions({ rpID: site.host, userVerification: 'required' });
  return { options, token: await beginCeremony(db, 'passkey-sign-in', { challenge: options.challenge }, now) };
}

export async function finishPasskeySignIn(
  db: PeopleDb,
  site: Site,
  {
    token,
    response,
    now,
  }: { readonly token: string; readonly response: AuthenticationResponseJSON; readonly now: number },
): Promise<Proven | Refused> {
  const begun = await endCeremony(db, 'passkey-sign-in', token, now);
  const challenge = begun?.['challenge'];
  if (challenge === undefined) return refused('over');
  const passkey = await passkeyWith(db, response.id);
  if (passkey === null) return refused('unknown-passkey');
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
    },
  }).catch(() => null);
  if (checked?.verified !== true) return refused('wrong-passkey', passkey.person);
  await notePasskeyUsed(db, passkey.id, checked.authenticationInfo.newCounter, now);
  return { kind: 'proven', person: passkey.person };
}
