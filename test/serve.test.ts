/** `ajar serve` as a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { nextOutput } from './support/next-output.ts';

const NODE = resolve('node_modules/.bin/node');
const MAIN = ['--conditions=ajar-source', resolve('packages/app/src/cli/main.ts')];

let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-serve-'));
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  env = { ...rest, AJAR_HOME: join(folder, 'home'), AJAR_NO_OPEN: '1', NO_COLOR: '1', COLUMNS: '120' };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('serve', () => {
  test('prints one address that answers, and Ctrl-C ends it with 0', async () => {
    const child = spawn(NODE, [...MAIN, 'serve', '--port', '0', '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const chunk = await nextOutput(child);
    const { url } = JSON.parse(chunk);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//u);
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.status).toBeLessThan(400);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('a port in use is told, exit 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(NODE, [...MAIN, 'serve', '--port', String(port)], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(stderr).toContain(`Port ${port}`);
    other.close();
  });
});
