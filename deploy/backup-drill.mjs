// Tries a backup of an organisation, while it works: dumps the database, restores it beside, and looks whether all of it is there, can
// be read and would send no letter twice. The original is only read; the copy is dropped at the end, unless --keep is said.
//
//   AJAR_OWNER_DATABASE_URL=... AJAR_DATABASE_URL=... AJAR_MASTER_KEY_FILE=... node deploy/backup-drill.mjs [--keep]
//
// It needs psql, pg_dump and pg_restore of the server's version or newer (PG_BIN says where), and an owner who may make databases.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const AJAR = join(dirname(fileURLToPath(import.meta.url)), '../packages/app/bin/ajar.js');
const run = promisify(execFile);
const keep = process.argv.includes('--keep');
const owner = told('AJAR_OWNER_DATABASE_URL');
const app = told('AJAR_DATABASE_URL');
const schema = owner.searchParams.get('schema') ?? 'ajar';
const copyName = `ajar_drill_${randomBytes(4).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'ajar-drill-'));
const file = join(folder, 'organisation.dump');

let made = false;

try {
  // Said at once, and not by whichever step needs it first.
  await run(program('psql'), ['--version']);
  const began = Date.now();
  const before = await dumped();
  say(`dumped ${(statSync(file).size / 1e6).toFixed(1)} MB in ${since(began)} s, while others worked`);
  await psql(owner, `create database ${copyName}`);
  made = true;
  await run(program('pg_restore'), ['--exit-on-error', '--dbname', plain(at(owner, copyName)), file], {
    env: environment(),
  });
  const after = await counts(at(owner, copyName));
  compare(before, after);
  say(
    `restored beside, in ${since(began)} s: ${total(after)} rows in ${Object.keys(after).length} tables, as many as were dumped`,
  );
  const seen = JSON.parse(await ajar(['restored', '--json'], at(app, copyName)));
  if (!seen.copy) throw new Error('The restored database was not known for a copy.');
  say(`every row of ${seen.members} members opens with the master key; ${seen.lettersHeld} letters are held`);
  const leaving = await psql(
    at(owner, copyName),
    `select count(*) from ${schema}.outbox where state = 'approved' and way is distinct from 'drafts'`,
  );
  if (leaving !== '0') throw new Error(`${leaving} letters would leave the copy.`);
  const again = JSON.parse(await ajar(['restored', '--json'], at(app, copyName)));
  if (again.copy || again.lettersHeld !== 0) throw new Error('Looked at again, the copy changed once more.');
  say('no letter would leave the copy by itself, and looking again changes nothing');
  say(`The backup is good. The whole drill took ${since(began)} s.`);
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
} finally {
  if (made && !keep)
    await psql(owner, `drop database if exists ${copyName} with (force)`).catch((error) =>
      console.error(String(error)),
    );
  rmSync(folder, { recursive: true, force: true });
}

/** What went wrong, in a line or two: what a program said last, or what was found. */
function explained(error) {
  const said = typeof error.stderr === 'string' ? error.stderr.trim() : '';
  if (/permission denied to create database/u.test(said))
    return `The owner may not make databases, and the drill restores into one beside. As a superuser: alter role ${decodeURIComponent(owner.username)} createdb`;
  if (error.code === 'ENOENT')
    return `${error.path ?? 'A program'} is not there. Say in PG_BIN in which folder psql, pg_dump and pg_restore are.`;
  return `The drill did not get through. ${said === '' ? error.message : said}`;
}

/** The dump, and the counts of the very moment that it shows. */
async function dumped() {
  const session = spawn(program('psql'), ['-qAt', '-v', 'ON_ERROR_STOP=1', plain(owner)], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: session.stdout })[Symbol.asyncIterator]();
  session.stdin.write('begin isolation level repeatable read read only; select pg_export_snapshot();\n');
  const { value: snapshot } = await lines.next();
  const schemas = [schema, `${schema}_jobs`].flatMap((name) => ['--schema', name]);
  await run(
    program('pg_dump'),
    ['--format', 'custom', '--snapshot', snapshot, ...schemas, '--file', file, plain(owner)],
    { env: environment() },
  );
  session.stdin.end(`${countQuery()}\ncommit;\n`);
  const { value: counted } = await lines.next();
  return JSON.parse(counted);
}

async function counts(where) {
  return JSON.parse(await psql(where, countQuery()));
}

/** Rows of every table, as the catalogue has them. */
function countQuery() {
  return `select json_object_agg(t.name, (xpath('/row/c/text()', query_to_xml('select count(*) as c from ' || t.name, true, true, '')))[1]::text::bigint order by t.name)
    from (select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('${schema}', '${schema}_jobs')) as t;`.replaceAll(
    '\n',
    ' ',
  );
}

function compare(before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const other = [...names].filter((name) => before[name] !== after[name]);
  if (other.length > 0)
    throw new Error(
      `Other counts than were dumped: ${other.map((name) => `${name} ${before[name]} ${after[name]}`).join(', ')}`,
    );
}

async function psql(where, statement) {
  const { stdout } = await run(program('psql'), ['-qAt', '-v', 'ON_ERROR_STOP=1', '-c', statement, plain(where)], {
    env: environment(),
  });
  return stdout.trim();
}

async function ajar(words, where) {
  const env = { ...process.env, AJAR_DATABASE_URL: where.href, AJAR_DATABASE_URL_FILE: '' };
  const { stdout } = await run(process.execPath, [AJAR, ...words], { env });
  return stdout;
}

/** The same address with another database. */
function at(address, database) {
  const other = new URL(address);
  other.pathname = `/${database}`;
  return other;
}

/** Without the password, which must not stand in a list of processes, and without what only Ajar knows. */
function plain(address) {
  const bare = new URL(address);
  bare.password = '';
  bare.searchParams.delete('schema');
  return bare.href;
}

function environment() {
  return { PATH: process.env.PATH, PGPASSWORD: decodeURIComponent(owner.password) };
}

function program(name) {
  return process.env.PG_BIN === undefined ? name : join(process.env.PG_BIN, name);
}

function told(name) {
  const filed = process.env[`${name}_FILE`] ?? '';
  const text = process.env[name] ?? (filed === '' ? '' : readFileSync(filed, 'utf8').trim());
  if (!URL.canParse(text)) throw new Error(`Say in ${name} where the database is: postgres://role@host/name`);
  return new URL(text);
}

function total(counted) {
  return Object.values(counted).reduce((sum, count) => sum + count, 0);
}

function since(began) {
  return ((Date.now() - began) / 1_000).toFixed(1);
}

function say(words) {
  console.log(words);
}
