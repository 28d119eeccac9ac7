/** An organisation on the command line, in processes of their own, on a real PostgreSQL. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { describe, expect, test } from 'vitest';

import { findPostgres } from './servers/find-postgres.ts';
import { present } from './servers/missing.ts';
import { startPostgres } from './servers/postgres.ts';
import { AJAR, NODE } from './support/ajar-program.ts';
import { nextOutput } from './support/next-output.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const LETTER = `Dear Tom,

Thank you for your application as a clerk. Unfortunately we have decided to go with another candidate.

Ann Lee`;

describe.skipIf(typeof findPostgres() !== 'string')('ajar organisation', () => {
  test('sets one up, takes a profile in, gives it out, changes the key, and erases with proof', async () => {
    await using postgres = present(await startPostgres());
    await using folder = await temporaryFolder();
    const owner = postgres.newUrl();
    const app = owner.replace('//ajar@', '//ajar_app:hunter2@');
    const [before, after] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
    const keyFile = join(folder.path, 'key');
    writeFileSync(keyFile, `${before}\n`, { mode: 0o600 });
    const said: string[] = [];
    const ajar = (words: readonly string[], env: Readonly<Record<string, string>> = {}, input = '') => {
      const own = { PATH: process.env['PATH'], NO_COLOR: '1', AJAR_HOME: join(folder.path, 'home') };
      const done = spawnSync(NODE, [AJAR, ...words], { encoding: 'utf8', env: { ...own, ...env }, input });
      said.push(done.stdout, done.stderr);
      return { ...done, json: () => JSON.parse(done.stdout) as never };
    };
    const there = { AJAR_DATABASE_URL: app, AJAR_MASTER_KEY_FILE: keyFile };

    expect(ajar(['organisation', 'init'], { ...there, AJAR_OWNER_DATABASE_URL: owner }).stdout).toContain('was made');
    const id = ajar(['organisation', 'add', 'Ann Lee'], there).stdout.trim();
    // Who looks at who is there, and at what was done, needs no address that people open; who hands out a link does.
    expect(ajar(['organisation', 'people'], there)).toMatchObject({ status: 0 });
    expect(ajar(['organisation', 'audit', '--json'], there).json()).toMatchObject([{ what: 'add', whom: { id } }]);
    expect(ajar(['organisation', 'invite', 'a@x.example', '--role', 'member'], there).status).toBe(2);
    const nobody = ajar(['organisation', 'erase', 'nobody', '--asked-by', 'admin', '--yes'], there);
    expect(nobody.stderr).toContain('"ajar organisation people" shows their ids');
    expect(nobody.stderr).not.toContain('ajar list');
    expect(ajar(['add'], {}, LETTER).status).toBe(0);
    expect(ajar(['move', 'into-database', '--member', id], there).stdout).toContain('compared: all the same');
    const changed = { ...there, AJAR_MASTER_KEY: after };
    expect(ajar(['organisation', 'rewrap-keys'], { ...changed, AJAR_MASTER_KEY_BEFORE: before }).status).toBe(0);
    const out = ['move', 'out-of-database', '--member', id, '--profile', 'back', '--json'];
    expect(ajar(out, changed).json()).toMatchObject({ rows: { rejection: 1, kept_message: 1 } });
    expect(ajar(['organisation', 'erase', id, '--asked-by', 'admin', '--yes', '--json'], changed).json()).toMatchObject(
      {
        askedBy: 'admin',
        rows: { rejection: 1 },
      },
    );
    for (const secret of ['hunter2', before, after]) expect(said.join('').includes(secret)).toBe(false);
  });

  test('a web app says once that a proxy is not told of, and ends where a port is taken', async () => {
    await using postgres = present(await startPostgres());
    await using folder = await temporaryFolder();
    const owner = postgres.newUrl();
    const env = {
      PATH: process.env['PATH'],
      AJAR_HOME: folder.path,
      AJAR_DATABASE_URL: owner.replace('//ajar@', '//ajar_app@'),
      AJAR_MASTER_KEY: randomBytes(32).toString('hex'),
      AJAR_ORGANISATION_URL: 'https://ajar.example.org',
      AJAR_LISTEN: '127.0.0.1:0',
    };
    const init = { ...env, AJAR_OWNER_DATABASE_URL: owner };
    expect(spawnSync(NODE, [AJAR, 'organisation', 'init'], { env: init }).status).toBe(0);

    const forwardedTo = async (more: Readonly<Record<string, string>>): Promise<string> => {
      const serving = spawn(NODE, [AJAR, 'serve', '--json'], { env: { ...env, ...more } });
      const said = text(serving.stderr);
      const ended = once(serving, 'close');
      const { port } = JSON.parse(await nextOutput(serving)) as { readonly port: number };
      const headers = { 'x-forwarded-for': '192.0.2.7' };
      for (const _ of [1, 2]) await (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
      serving.kill('SIGTERM');
      await ended;
      return said;
    };
    expect((await forwardedTo({})).match(/AJAR_TRUST_PROXY/gu)).toHaveLength(1);
    expect(await forwardedTo({ AJAR_TRUST_PROXY: '0' })).not.toContain('AJAR_TRUST_PROXY');

    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    for (const [more, words] of [
      [{ AJAR_HEALTH_PORT: String(port) }, `Port ${port} for the health checks cannot be used`],
      [{ AJAR_HEALTH_PORT: '0', AJAR_LISTEN: `127.0.0.1:${port}` }, `Port ${port} is in use`],
    ] as const) {
      const { status, stderr } = spawnSync(NODE, [AJAR, 'serve'], { env: { ...env, ...more }, encoding: 'utf8' });
      expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(words) as string });
    }
    taken.close();
  });
});
