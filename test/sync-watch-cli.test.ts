/** `ajar sync --watch` as a process of its own, beside a real server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import { startAccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import { findDovecot } from './servers/dovecot.ts';
import { isMissing } from './servers/missing.ts';
import { AJAR, NODE } from './support/ajar-program.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const ADDRESS = 'ann@example.test';
const NO = `From: Bo Lind <bo@firm.example>\nTo: ${ADDRESS}\nSubject: Your application\nMessage-ID: <no@firm.example>\nDate: ${new Date().toUTCString()}\n\nDear Ann,\n\nThank you for your application. Unfortunately, we have decided to go with another candidate.\n\nBo Lind\n`;
const PIE = `From: Nan <nan@family.example>\nTo: ${ADDRESS}\nSubject: Sunday\nMessage-ID: <pie@family.example>\nDate: ${new Date().toUTCString()}\n\nCome at one. There will be pie.\n`;

test.skipIf(isMissing(findDovecot()))('says what comes in, and which of it is a no', { timeout: 90_000 }, async () => {
  await using servers = await startAccountServers(ADDRESS);
  await using folder = await temporaryFolder();
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  const env = { ...rest, AJAR_HOME: join(folder.path, 'home'), AJAR_SECRET_KEY: 'k'.repeat(40), NO_COLOR: '1' };
  const ajar = (...words: readonly string[]) => spawn(NODE, [AJAR, ...words], { env, stdio: 'pipe' });
  const trust = join(folder.path, 'trusted.pem');
  await writeFile(trust, servers.wanted.trusted ?? '');
  const { imap, smtp } = servers.wanted;
  const places = ['--imap', `localhost:${imap.port}`, '--smtp', `localhost:${smtp.port}/starttls`, '--trust', trust];
  const adding = ajar('account', 'add', ADDRESS, ...places, '--password-stdin');
  adding.stdin.end(servers.password);
  const [added] = (await once(adding, 'close')) as [number];
  expect(added).toBe(0);

  const watching = ajar('sync', '--watch');
  const out = text(watching.stdout);
  let said = '';
  watching.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  await expect.poll(() => said, { timeout: 30_000 }).toContain('Watching for mail.');
  await servers.deliver(PIE);
  await expect.poll(() => said, { timeout: 30_000 }).toContain(`${ADDRESS}: 1 new message.\n`);
  await servers.deliver(NO);
  await expect
    .poll(() => said, { timeout: 30_000 })
    .toContain(`${ADDRESS}: 1 new message. 1 new no in it: ajar list\n`);
  watching.kill('SIGINT');
  const [code] = (await once(watching, 'close')) as [number];
  expect(code).toBe(0);
  expect(await out).toContain('0 new noes found; 0 known in all.');
});
