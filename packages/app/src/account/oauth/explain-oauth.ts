import { AuthorizationResponseError, ResponseBodyError } from 'oauth4webapi';

import { AjarError } from '../../service/ajar-error.ts';
import { EndpointError } from './bounded-fetch.ts';

const WORDS: Readonly<Record<string, string>> = {
  access_denied: 'the sign-in was declined',
  expired_token: 'the code was not typed in time',
  invalid_client: 'it does not know this client id, or wants its client secret',
  unauthorized_client: 'it does not allow this way for this client id',
  invalid_scope: 'it does not let this client read and send mail',
  invalid_grant: 'what was agreed before is no longer valid',
  consent_required: 'somebody has to agree first, perhaps an administrator',
  interaction_required: 'it wants you to sign in once more',
};

/**
 * What a failed exchange with a provider means, in words for people. Of what the provider says only its short code is told:
 * the rest could repeat what was sent to it.
 */
export function explainOAuth(error: unknown, provider: string): AjarError {
  if (error instanceof AjarError) return error;
  if (error instanceof ResponseBodyError || error instanceof AuthorizationResponseError) {
    const code = /^[a-z_]{1,60}$/u.exec(error.error)?.[0] ?? 'an unknown error';
    const number = /AADSTS\d{4,8}/u.exec(error.error_description ?? '')?.[0];
    const told = WORDS[code] ?? 'it gave no reason that is known here';
    return new AjarError(
      'sign-in-needed',
      `${provider} did not let you in: ${told} (${number === undefined ? code : `${code}, ${number}`}). Try to sign in once more.`,
    );
  }
  if (error instanceof EndpointError && error.away)
    return new AjarError(
      'server-away',
      `${provider} cannot be reached to sign in. Look whether this machine is online, and try again.`,
    );
  return new AjarError(
    'server-refused',
    `${provider} answered in a way that Ajar does not understand. Nothing was changed.`,
  );
}
