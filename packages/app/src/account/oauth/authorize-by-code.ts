import { setTimeout as sleep } from 'node:timers/promises';

import {
  deviceAuthorizationRequest,
  deviceCodeGrantRequest,
  processDeviceAuthorizationResponse,
  processDeviceCodeResponse,
  ResponseBodyError,
} from 'oauth4webapi';
import type { TokenEndpointResponse } from 'oauth4webapi';

import { AjarError } from '../../service/ajar-error.ts';
import type { BegunSignIn } from './begun-sign-in.ts';
import { EndpointError } from './bounded-fetch.ts';
import { clientOf } from './client-of.ts';
import { explainOAuth } from './explain-oauth.ts';
import { noRefresh } from './no-refresh.ts';
import { requestOptions } from './issuer-of.ts';
import type { Issuer } from './issuers.ts';
import { safeUrl } from './safe-url.ts';
import { tokensIn } from './tokens.ts';
import type { OAuthClient, Tokens } from './tokens.ts';

/** RFC 8628 section 3.5: how long between two questions when the provider does not say, and what `slow_down` adds, in seconds. */
const INTERVAL_S = 5;
const SLOWER_S = 5;
const LONGEST_S = 1800;
/** While the provider does not answer, it is asked at least this often. */
const LONGEST_WAIT_S = 60;

/**
 * A code that the user types in a browser on any device (RFC 8628). A line that breaks while it is waited for is got over: the
 * provider is asked again, more seldom each time (3.5), until the code has run out.
 */
export async function authorizeByCode(
  issuer: Issuer,
  client: OAuthClient,
  now: () => number,
  pause: (ms: number, signal: AbortSignal) => Promise<void> = pauseFor,
): Promise<BegunSignIn> {
  if (!issuer.device)
    throw new AjarError(
      'bad-input',
      `${issuer.name} takes no typed code for mail. Sign in with the browser of this machine.`,
    );
  const [who, proof] = clientOf(client);
  const options = requestOptions(issuer);
  const { server: as } = issuer;
  try {
    const parameters = { scope: issuer.scope };
    const response = await deviceAuthorizationRequest(as, who, proof, parameters, options);
    const asked = await processDeviceAuthorizationResponse(as, who, response);
    const url = safeUrl(asked.verification_uri, issuer).href;
    const stop = new AbortController();
    const lasts = Math.min(asked.expires_in, LONGEST_S) * 1000;
    const ask = async (): Promise<TokenEndpointResponse> =>
      processDeviceCodeResponse(as, who, await deviceCodeGrantRequest(as, who, proof, asked.device_code, options));
    const wait = async (): Promise<Tokens> => {
      try {
        const every = Math.min(Math.max(asked.interval ?? INTERVAL_S, 1), LONGEST_S);
        const answer = await askUntilDone(ask, { every, until: now() + lasts, now, pause, signal: stop.signal });
        return tokensIn(answer, null, now()) ?? noRefresh(issuer);
      } catch (error) {
        throw explainOAuth(error, issuer.name);
      }
    };
    return { url, userCode: asked.user_code.slice(0, 40), tokens: wait(), giveUp: () => stop.abort() };
  } catch (error) {
    throw explainOAuth(error, issuer.name);
  }
}

interface Asking {
  /** Seconds between two questions. */
  readonly every: number;
  readonly until: number;
  readonly now: () => number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

async function askUntilDone(
  ask: () => Promise<TokenEndpointResponse>,
  { every, until, now, pause, signal }: Asking,
): Promise<TokenEndpointResponse> {
  let seconds = every;
  /** How often in a row nobody answered: each time the wait doubles, and the first answer ends that. */
  let unheard = 0;
  for (;;) {
    const wait = Math.min(seconds * 2 ** unheard, Math.max(seconds, LONGEST_WAIT_S));
    await pause(wait * 1000, signal);
    if (signal.aborted || now() > until) throw unfinished();
    try {
      return await ask();
    } catch (error) {
      if (error instanceof EndpointError && error.away) {
        unheard += 1;
        continue;
      }
      unheard = 0;
      if (!(error instanceof ResponseBodyError)) throw error;
      if (error.error === 'slow_down') seconds += SLOWER_S;
      else if (error.error !== 'authorization_pending') throw error;
    }
  }
}

async function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

function unfinished(): AjarError {
  return new AjarError(
    'sign-in-needed',
    'The code was not typed in time. Nothing was changed; begin again when you like.',
  );
}
