import { afterAll, expect, it, vi } from 'vitest';

import { startScriptedImap } from '../../../../test/servers/scripted-imap.ts';
import { openImap } from '../mailbox/imap/open-imap.ts';
import { smtpSession } from '../outbox/smtp-session.ts';
import { peekCertificate } from './tls/peek-certificate.ts';
import { onlyOutside, whereToConnect } from './where-to-connect.ts';

// What is told stays so in a process: the next file of this worker loads it anew, untold.
afterAll(() => vi.resetModules());

const INSIDE = [
  '127.0.0.1',
  'localhost',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '2130706433',
  '0x7f.1',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  'fd00::1',
  'fe80::1',
  '64:ff9b::7f00:1',
];

it('is anywhere until it is told otherwise; then outside, and where it is allowed', async () => {
  await using server = await startScriptedImap({});
  const at = { host: '127.0.0.1', port: server.port, security: 'starttls' } as const;
  expect(await whereToConnect('127.0.0.1')).toEqual({ host: '127.0.0.1' });

  onlyOutside([]);
  for (const host of INSIDE) await expect(whereToConnect(host), host).rejects.toMatchObject({ code: 'server-refused' });
  for (const host of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '172.32.0.1', '::ffff:5db8:d70e'])
    expect(await whereToConnect(host), host).toEqual({ host });
  expect(await whereToConnect('no.such.invalid')).toEqual({ host: 'no.such.invalid.invalid' });

  const account = { address: 'a@x.example', imap: at, smtp: at, trusted: null };
  await expect(openImap(account, { kind: 'password', user: 'a', password: 'b' })).rejects.toMatchObject({
    code: 'server-refused',
    message: expect.stringContaining('AJAR_MAIL_HOSTS') as string,
  });
  await expect(smtpSession(account, 1_000)).rejects.toMatchObject({ code: 'server-refused' });
  expect(await peekCertificate(at, 'imap')).toBe(null);
  expect(server.heard).toEqual([]);

  onlyOutside(['LOCALHOST', '127.0.0.1']);
  expect(await whereToConnect('localhost')).toEqual({ host: 'localhost' });
  await expect(whereToConnect('127.0.0.2')).rejects.toMatchObject({ code: 'server-refused' });
});
