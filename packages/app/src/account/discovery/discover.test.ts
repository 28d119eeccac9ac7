/** Finding the servers of an address, with a real name server on this machine. */
import { describe, expect, test } from 'vitest';

import { startDnsServer } from '../../../../../test/servers/dns.ts';
import type { Zone } from '../../../../../test/servers/dns.ts';
import { findDovecot, startDovecot } from '../../../../../test/servers/dovecot.ts';
import { freePorts } from '../../../../../test/servers/loopback.ts';
import { isMissing, present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { discover } from './discover.ts';
import type { Discovered } from './discover.ts';
import { PROVIDERS } from './known-provider.ts';
import { resolveWith } from './resolve.ts';
import { tryGuesses, usualPlaces } from './try-guesses.ts';

const nothingThere = (): Promise<null> => Promise.resolve(null);

const at = (port: number, security: 'tls' | 'starttls') => ({ host: 'localhost', port, security });

async function found(address: string, zone: Zone): Promise<Discovered & { readonly asked: readonly string[] }> {
  await using dns = await startDnsServer(zone);
  return { ...(await discover(address, resolveWith([dns.address]), nothingThere)), asked: dns.asked };
}

describe('finding the servers of an address', () => {
  test('by the address itself, without asking anybody', async () => {
    const gmail = await found('ann@gmail.com', {});
    expect(gmail).toMatchObject({ kind: 'provider', provider: { id: 'gmail' }, exchanger: null, asked: [] });
    expect(await found('ann@HOTMAIL.com', {})).toMatchObject({ provider: { id: 'microsoft', waysIn: ['oauth'] } });
  });

  test('by who takes in the mail of the domain', async () => {
    const exchange = 'harbour-example.mail.protection.outlook.com';
    const hosted = await found('ann@harbour.example', { mx: { 'harbour.example': [{ exchange, priority: 0 }] } });
    expect(hosted).toMatchObject({ kind: 'provider', provider: { id: 'microsoft' }, exchanger: exchange });
    const google = { 'harbour.example': [{ exchange: 'aspmx.l.google.com', priority: 1 }] };
    expect(await found('ann@harbour.example', { mx: google })).toMatchObject({ provider: { id: 'gmail' } });
    const alike = { 'harbour.example': [{ exchange: 'mx.notgoogle.com', priority: 1 }] };
    expect(await found('ann@harbour.example', { mx: alike })).toMatchObject({ kind: 'nothing' });
  });

  test('by what the domain says in its DNS, encryption from the first byte first', async () => {
    const zone: Zone = {
      srv: {
        '_imaps._tcp.harbour.example': [
          { name: 'second.harbour.example', port: 993, priority: 20 },
          { name: 'Mail.Harbour.Example', port: 1993, priority: 10 },
        ],
        '_imap._tcp.harbour.example': [{ name: 'mail.harbour.example', port: 143 }],
        '_submission._tcp.harbour.example': [{ name: 'out.harbour.example', port: 587 }],
      },
    };
    expect(await found('ann@harbour.example', zone)).toMatchObject({
      kind: 'servers',
      by: 'srv',
      imap: { host: 'mail.harbour.example', port: 1993, security: 'tls' },
      smtp: { host: 'out.harbour.example', port: 587, security: 'starttls' },
      elsewhere: [],
    });
  });

  test('a server outside the domain is named for the user to confirm; "." means that there is none', async () => {
    const zone: Zone = {
      srv: {
        '_imaps._tcp.harbour.example': [{ name: 'imap.hosting.example', port: 993 }],
        '_submissions._tcp.harbour.example': [{ name: 'evilharbour.example', port: 465 }],
      },
    };
    expect(await found('ann@harbour.example', zone)).toMatchObject({
      elsewhere: ['imap.hosting.example', 'evilharbour.example'],
    });
    const none: Zone = {
      srv: {
        '_imaps._tcp.harbour.example': [{ name: '.', port: 0 }],
        '_submissions._tcp.harbour.example': [{ name: 'out.harbour.example', port: 465 }],
      },
    };
    expect(await found('ann@harbour.example', none)).toMatchObject({ kind: 'nothing' });
  });

  test.skipIf(isMissing(findDovecot()))('by trying places at once, the best first', { timeout: 30_000 }, async () => {
    await using dovecot = present(await startDovecot());
    await using smtp = present(await startSmtpServer());
    const [closed = 0] = await freePorts(1);
    const places = {
      imap: [at(closed, 'tls'), at(dovecot.imapsPort, 'tls'), at(dovecot.imapPort, 'starttls')],
      smtp: [at(closed, 'tls'), at(smtp.port, 'tls'), at(smtp.port, 'starttls')],
    };
    expect(await tryGuesses(places)).toEqual({
      imap: at(dovecot.imapsPort, 'tls'),
      smtp: at(smtp.port, 'starttls'),
    });
    expect(await tryGuesses({ ...places, imap: [at(closed, 'tls')] })).toBeNull();
    expect(usualPlaces('harbour.example').imap[0]).toEqual({
      host: 'imap.harbour.example',
      port: 993,
      security: 'tls',
    });
  });

  test('every provider has its servers, its steps where they are needed, and a page for help', () => {
    const domains = PROVIDERS.flatMap((provider) => provider.domains);
    expect(new Set(domains).size).toBe(domains.length);
    for (const { id, imap, smtp, help, waysIn, steps, oauth } of PROVIDERS) {
      expect(help, id).toMatch(/^https:\/\//u);
      if (!imap.host.startsWith('127.'))
        expect([993, 465, 587], id).toEqual(expect.arrayContaining([imap.port, smtp.port]));
      if (waysIn[0] !== 'password') expect(steps.length, id).toBeGreaterThan(1);
      expect(waysIn.includes('oauth'), id).toBe(oauth !== null);
      expect(steps.join(' '), id).not.toContain('—');
    }
  });
});
