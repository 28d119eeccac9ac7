import { boundedText } from '../../bounded-text.ts';
import { AjarError } from '../../service/ajar-error.ts';
import { whereToConnect } from '../where-to-connect.ts';
import { fetchAt } from './fetch-at.ts';

const PATIENCE_MS = 20_000;
const MOST_BYTES = 256 * 1024;

type Wanted = Omit<RequestInit, 'body' | 'signal'> & { readonly body?: RequestInit['body'] | undefined };

/** The endpoint said nothing of use: `away` when it was not reached, else what it sent was too much or led elsewhere. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  readonly away: boolean;

  constructor(away: boolean, options?: ErrorOptions) {
    super(away ? 'The endpoint was not reached.' : 'The endpoint answered in no usable way.', options);
    this.away = away;
  }
}

/** `as-mail`: where mail servers may lie (`whereToConnect`), since it was named by whoever has the mail. */
export type Reach = 'as-mail' | 'anywhere';

/**
 * A `fetch` that follows no redirect, waits twenty seconds and reads at most 256 KB. Throws `EndpointError`, and what `whereToConnect`
 * throws.
 */
export async function boundedFetch(url: string, init: Wanted, reach: Reach): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const asked = new Request(url, { ...init, body: init.body ?? null, redirect: 'manual', signal });
    const response = await (reach === 'anywhere' ? fetch(asked) : fetchAsMail(asked));
    if (response.status >= 500) {
      await response.body?.cancel();
      throw new EndpointError(true);
    }
    const { status, headers } = response;
    return new Response(await boundedText(response, MOST_BYTES, () => new EndpointError(false)), { status, headers });
  } catch (error) {
    throw error instanceof EndpointError || error instanceof AjarError
      ? error
      : new EndpointError(true, { cause: error });
  }
}

async function fetchAsMail(asked: Request): Promise<Response> {
  const host = new URL(asked.url).hostname.replaceAll(/[[\]]/gu, '');
  const place = await whereToConnect(host);
  return place.host === host ? fetch(asked) : fetchAt(place, asked);
}
