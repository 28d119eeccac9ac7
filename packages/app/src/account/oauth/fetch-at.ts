import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request as begin } from 'node:https';
import { Readable } from 'node:stream';

import type { Place } from '../where-to-connect.ts';

/** What `fetch` has no way to say: to which address it goes, whatever the name means by then. Over TLS alone; follows no redirect. */
export async function fetchAt(place: Place, asked: Request): Promise<Response> {
  const url = new URL(asked.url);
  if (url.protocol !== 'https:') throw new TypeError('Not over TLS.');
  const sent = begin({
    ...place,
    port: url.port === '' ? 443 : Number(url.port),
    path: `${url.pathname}${url.search}`,
    method: asked.method,
    headers: { ...Object.fromEntries(asked.headers), host: url.host },
    signal: asked.signal,
    agent: false,
  });
  sent.end(await asked.text());
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  // Broken off in its middle: whoever reads it hears of it, and nobody may be reading.
  answer.on('error', () => undefined);
  const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const status = answer.statusCode ?? 500;
  const body = WITHOUT_BODY.has(status) ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
  return new Response(body, { status, headers });
}

const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);
