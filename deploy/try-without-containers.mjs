// Starts what compose.yaml starts, without containers: PostgreSQL, the preparation, the web app, two workers. Asks each how it does, ends one as a
// rolling restart would, and stops. Everything lies in a temporary folder and is gone at the end.
//
//   npm run build && node deploy/try-without-containers.mjs
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { WorkerProcess } from '../bench/load/worker-process.ts';
import { freePorts } from '../test/servers/loopback.ts';
import { startPostgres } from '../test/servers/postgres.ts';

const AJAR = join(dirname(fileURLToPath(import.meta.url)), '../packages/app/bin/ajar.js');
const folder = mkdtempSync(join(tmpdir(), 'ajar-try-'));
const postgres = await startPostgres();
if ('missing' in postgres) throw new Error(`${postgres.missing} is missing: ${postgres.howToGet}`);
const workers = [];
const children = [];
try {
  const owner = postgres.newUrl();
  const app = new URL(owner);
  app.username = 'ajar_app';
  const env = {
    PATH: process.env.PATH,
    AJAR_HOME: folder,
    AJAR_DATABASE_URL_FILE: secret('database-url', app.href),
    AJAR_MASTER_KEY_FILE: secret('master-key', randomBytes(32).toString('hex')),
  };
  const prepare = { ...env, AJAR_OWNER_DATABASE_URL_FILE: secret('owner-database-url', owner) };
  say(ajar(['organisation', 'init'], prepare));
  say(ajar(['organisation', 'init'], prepare));
  const member = ajar(['organisation', 'add', 'Ann Lee'], env);
  admin('organisation', 'people');
  say('whoever administers the machine gets in by deploy/ajar-admin.sh');
  for (const _ of [1, 2]) workers.push(new WorkerProcess(env));
  await Promise.all(workers.map(({ ready }) => ready));
  for (const [index, { healthPort }] of workers.entries()) await well(index + 1, healthPort);
  await webApp(env);
  const [first, second] = workers;
  const code = await first.end('SIGTERM');
  if (code !== 0) throw new Error(`Worker 1 ended with ${code}.`);
  say('worker 1 was told to end, and ended well');
  await well(2, second.healthPort);
  say(ajar(['jobs'], env));
  say(ajar(['restored'], env));
  say(ajar(['organisation', 'erase', member, '--asked-by', 'whoever tries this', '--yes'], env));
  say('All of it works without containers.');
} finally {
  for (const child of [...workers.map((one) => one.child), ...children]) child.kill('SIGKILL');
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
}

async function webApp(env) {
  const [port] = await freePorts(1);
  const serving = {
    ...env,
    AJAR_ORGANISATION_URL: 'https://ajar.example.org',
    AJAR_LISTEN: '127.0.0.1:0',
    AJAR_HEALTH_PORT: String(port),
  };
  const child = spawn(process.execPath, [AJAR, 'serve', '--json'], {
    env: serving,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  await well('of the web app', port);
}

async function well(number, port) {
  const [live, ready, metrics] = await Promise.all(
    ['live', 'ready', 'metrics'].map((path) => fetch(`http://127.0.0.1:${port}/${path}`)),
  );
  const text = await metrics.text();
  if (!live.ok || !ready.ok || !text.includes('ajar_members 1\n')) throw new Error(`Worker ${number} is not well.`);
  say(
    `worker ${number} is alive and ready, and tells ${text.split('\n').filter((line) => line.startsWith('ajar_')).length} figures`,
  );
}

/** As docs/running-an-organisation.md has it: what lies in /etc/ajar there lies in the folder here. */
function admin(...words) {
  writeFileSync(join(folder, 'serve.env'), 'AJAR_ORGANISATION_URL=https://ajar.example.org\n');
  const env = { PATH: process.env.PATH, AJAR_HOME: folder, AJAR_ETC: folder };
  const { status, stderr } = spawnSync(join(dirname(fileURLToPath(import.meta.url)), 'ajar-admin.sh'), words, {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`ajar-admin.sh ${words.join(' ')} ended with ${status}: ${stderr}`);
}

function ajar(words, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [AJAR, ...words], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`ajar ${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trim();
}

function secret(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}

function say(words) {
  console.log(words);
}
