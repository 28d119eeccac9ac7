/** Issuers that members of an organisation name: they lead to nothing inside of its network. */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { startOAuthServer } from '../../../../../test/servers/oauth.ts';
import type { OAuthServer } from '../../../../../test/servers/oauth.ts';
import { throwAwayCertificate } from '../../../../../test/servers/throw-away-certificate.ts';
import { onlyOutside } from '../where-to-connect.ts';
import type { Place } from '../where-to-connect.ts';
import { authorizeByCode } from './authorize-by-code.ts';
import { fetchAt } from './fetch-at.ts';
import { discover, issuerOf } from './issuer-of.ts';
import { renew } from './renew.ts';

const now = (): number => Date.parse('2026-11-26T12:00:00Z');

let oauth: OAuthServer;
beforeAll(async () => {
  oauth = await startOAuthServer();
});
afterAll(async () => {
  await oauth[Symbol.asyncDispose]();
  // Which hosts may be reached is told once for a process: the next file of this worker loads it anew, untold.
  vi.resetModules();
});

test('an issuer inside is refused before anything is said to it, and so is what one outside points at', async () => {
  const issuer = await issuerOf(oauth.issuer);
  const client = { issuer: oauth.issuer, clientId: oauth.clientId, clientSecret: null };
  onlyOutside([]);
  for (const name of [
    oauth.issuer,
    'https://10.0.0.1',
    'https://localhost:8443/realm',
    'https://[::1]',
    'https://2130706433',
  ])
    await expect(issuerOf(name), name).rejects.toMatchObject({
      code: 'server-refused',
      message: expect.stringContaining('AJAR_MAIL_HOSTS') as string,
    });
  // As if what the issuer publishes, outside, named endpoints inside.
  await expect(authorizeByCode(issuer, client, now)).rejects.toMatchObject({ code: 'server-refused' });
  await expect(renew(client, 'a-token', now())).rejects.toMatchObject({ code: 'server-refused' });
  expect(oauth.asked).toEqual([]);

  onlyOutside(['127.0.0.1']);
  expect((await issuerOf(oauth.issuer)).device).toBe(true);
});

test('the sign-in of the organisation itself may lie beside it', async () => {
  onlyOutside([]);
  expect((await discover(new URL(oauth.issuer), 'oidc', 'anywhere')).issuer).toBe(oauth.issuer);
});

/** Here, under this name. */
function place(servername: string): Place {
  return { host: '127.0.0.1', servername };
}

test('what was looked at is what is connected to, and the certificate has to be of the name', async () => {
  const { cert, key } = throwAwayCertificate();
  const server = createServer({ cert, key }, (request, response) => {
    void (async () => {
      const heard = await text(request);
      response.writeHead(request.method === 'HEAD' ? 204 : 302, {
        location: '/elsewhere',
        'x-host': request.headers.host,
      });
      response.end(request.method === 'HEAD' ? undefined : `${request.url ?? ''} ${heard}`);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, cert]);
  try {
    const asked = (host: string, init: RequestInit = {}): Request =>
      new Request(`https://${host}:${port}/token?a=b`, init);
    const answer = await fetchAt(place('localhost'), asked('localhost', { method: 'POST', body: 'c=d' }));
    expect([answer.status, answer.headers.get('x-host'), await answer.text()]).toEqual([
      302,
      `localhost:${port}`,
      '/token?a=b c=d',
    ]);
    expect((await fetchAt(place('localhost'), asked('localhost', { method: 'HEAD' }))).status).toBe(204);
    await expect(fetchAt(place('elsewhere.example'), asked('elsewhere.example'))).rejects.toThrow(/altnames/u);
    await expect(fetchAt(place('localhost'), new Request(`http://localhost:${port}/`))).rejects.toThrow('TLS');
  } finally {
    setDefaultCACertificates(before);
    server.close();
  }
});
