import { boundedText } from '../../bounded-text.ts';

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

/** A `fetch` that follows no redirect, waits twenty seconds and reads at most 256 KB. Throws `EndpointError`. */
export async function boundedFetch(url: string, init: Wanted): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { ...init, body: init.body ?? null, redirect: 'manual', signal });
    if (response.status >= 500) {
      await response.body?.cancel();
      throw new EndpointError(true);
    }
    const { status, headers } = response;
    return new Response(await boundedText(response, MOST_BYTES, () => new EndpointError(false)), { status, headers });
  } catch (error) {
    throw error instanceof EndpointError ? error : new EndpointError(true, { cause: error });
  }
}
