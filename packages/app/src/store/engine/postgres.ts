import { Kysely, sql } from 'kysely';
import pg from 'pg';

import { AjarError } from '../../service/ajar-error.ts';
import type { Db, Schema } from '../schema.ts';
import { BUSY_TIMEOUT_MS, type Engine, type OpenOptions } from './engine.ts';
import { LockingPostgresDialect } from './postgres-dialect.ts';

/** A process that stops in the middle of a transaction must not keep the others from writing for ever. */
const IDLE_IN_TRANSACTION_MS = 60_000;
const CONNECTIONS = 6;

/**
 * PostgreSQL. Everything lives in one schema, `ajar` unless the URL says `?schema=`, so that the
 * database may be shared with other programs and with other profiles.
 */
export function openPostgres(url: string, options: OpenOptions): Engine {
  const place = openPool(url, options);
  const engine = ownerEngine(place);
  return {
    ...engine,
    hasTables: async () => {
      if (await hasTable(engine.reader, place.schema, 'organisation_step')) throw manyMembers(place.location);
      return engine.hasTables();
    },
  };
}

/** Sees and may change everything in the schema, as the owner of its tables. Closing it ends the pool. */
export function ownerEngine({ pool, schema, location }: PostgresPlace): Engine {
  const db: Db = new Kysely<Schema>({ dialect: new LockingPostgresDialect(pool, { schema, member: null }) });
  return {
    name: 'postgres',
    seal: null,
    location,
    reader: db,
    writer: db,
    readAlone: () => Promise.resolve({ db, end: () => Promise.resolve() }),
    hasTables: () => hasTable(db, schema, 'schema_version'),
    prepare: async (trx) => {
      // Asked first, because a user who may not create schemas may still be given one.
      if (!(await exists(trx, sql`to_regnamespace(${schema})`)))
        await sql`create schema ${sql.id(schema)}`.execute(trx);
    },
    check: () => check(db),
    scrub: () => scrub(db),
    close: async () => {
      await db.destroy();
      // Kysely ends a pool only if it was used.
      if (!pool.ending) await pool.end();
    },
  };
}

/** One schema of a PostgreSQL server, and connections to it. */
export interface PostgresPlace {
  readonly pool: pg.Pool;
  readonly schema: string;
  /** A connection of its own, beside those of the pool: for what holds one for long. Whoever takes it ends it. */
  connectAlone(): Promise<pg.Client>;
  /** The same for a transaction that waits for a person now and then; null when two have one already. */
  connectForLong(): Promise<pg.Client | null>;
  /** For people, without the password. */
  readonly location: string;
}

/** Nothing is connected before it is needed. Whoever opens it ends the pool. */
export function openPool(url: string, options: OpenOptions, connections = CONNECTIONS): PostgresPlace {
  const { connectionString, schema, settings, location } = parseUrl(url);
  const busyTimeoutMs = options.busyTimeoutMs ?? BUSY_TIMEOUT_MS;
  const configFor = (idleMs: number): pg.ClientConfig => ({
    connectionString,
    connectionTimeoutMillis: BUSY_TIMEOUT_MS,
    options: `${settings} -c search_path=${schema} -c lock_timeout=${busyTimeoutMs} -c idle_in_transaction_session_timeout=${idleMs}`,
    types: {
      getTypeParser: (...[oid, format]: Parameters<typeof pg.types.getTypeParser>): unknown =>
        oid === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(oid, format) as unknown),
    },
  });
  const pool = new pg.Pool({ ...configFor(IDLE_IN_TRANSACTION_MS), max: connections });
  // A connection lost while idle is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => {});
  // Lost between two queries of a transaction: the next of them says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  const connect = async (idleMs: number): Promise<pg.Client> => {
    const client = new pg.Client(configFor(idleMs));
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  return {
    pool,
    schema,
    connectAlone: () => connect(IDLE_IN_TRANSACTION_MS),
    connectForLong: few(MOST_FOR_LONG, () => connect(WAITS_FOR_A_PERSON_MS)),
    location,
  };
}

/** Each keeps the database from tidying up, and takes a connection more than the pool has. */
const MOST_FOR_LONG = 2;
const WAITS_FOR_A_PERSON_MS = 10 * 60_000;

function few(most: number, connect: () => Promise<pg.Client>): PostgresPlace['connectForLong'] {
  let taken = 0;
  return async () => {
    if (taken >= most) return null;
    taken += 1;
    const giveBack = (): void => void (taken -= 1);
    const client = await connect().catch((error: unknown) => {
      giveBack();
      throw error;
    });
    client.once('end', giveBack);
    return client;
  };
}

function manyMembers(location: string): AjarError {
  return new AjarError(
    'bad-input',
    `${location} belongs to an organisation: it holds the mail of many, and cannot be opened as the profile of one. Nothing was changed. Choose another place with ?schema=, or ask whoever runs Ajar there.`,
  );
}

function parseUrl(text: string): { connectionString: string; schema: string; settings: string; location: string } {
  const url = URL.parse(text);
  if (url === null)
    throw new AjarError('unreadable', 'The address of the database is not a URL (postgres://user@host/name).');
  const schema = url.searchParams.get('schema') ?? 'ajar';
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new AjarError('unreadable', `"${schema}" is not a usable schema name: small letters, digits and _ only.`);
  }
  // What the URL says about the session stays, but ours must come after it.
  const settings = url.searchParams.get('options') ?? '';
  url.searchParams.delete('schema');
  url.searchParams.delete('options');
  return { connectionString: url.href, schema, settings, location: `${url.host}${url.pathname} (schema ${schema})` };
}

/** Whether a schema has this table. */
export function hasTable<Any>(db: Kysely<Any>, schema: string, table: string): Promise<boolean> {
  return exists(db, sql`to_regclass(${`${schema}.${table}`})`);
}

async function exists<Any>(db: Kysely<Any>, what: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select ${what} is not null as found`.execute(db);
  return rows[0]?.found === true;
}

/** PostgreSQL finds damage when it reads: so every row of every table is read once. */
async function check(db: Db): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { name } of await ownTables(db)) {
    try {
      await sql`select count(*) from ${sql.table(name)} as t where length(t::text) < 0`.execute(db);
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    }
  }
  return problems;
}

async function scrub(db: Db): Promise<void> {
  for (const { name } of await ownTables(db)) await sql`vacuum full ${sql.table(name)}`.execute(db);
}

async function ownTables(db: Db): Promise<readonly { name: string }[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema() order by 1`.execute(db);
  return rows;
}
