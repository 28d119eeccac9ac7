import { Kysely, PostgresDialect, sql } from 'kysely';

import { AjarError } from '../../service/ajar-error.ts';
import { hasTable, openPool } from '../engine/postgres.ts';
import type { PostgresPlace } from '../engine/postgres.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { hasCode, toStoreError } from '../store-error.ts';
import type { OrganisationDb, OrganisationSchema } from './organisation-schema.ts';
import { ORGANISATION_STEPS } from './organisation-steps.ts';

/** The database of an organisation, opened once for all members. */
export interface SharedStore extends AsyncDisposable {
  readonly place: PostgresPlace;
  /** For the tables that are everybody's. Of a member's own it shows nothing. */
  readonly database: OrganisationDb;
}

/** How many connections a process holds at most, whatever it does for how many members. */
const CONNECTIONS = 10;

/**
 * Opens the database of an organisation. Throws `bad-input` for a role that the policies do not hold for, `not-ready` where
 * `ajar organisation init` has yet to be run, and what opening a store throws.
 */
export async function openShared(url: string, connections = CONNECTIONS): Promise<SharedStore> {
  const place = openPool(url, {}, connections);
  const database: OrganisationDb = new Kysely<OrganisationSchema>({
    dialect: new PostgresDialect({ pool: place.pool }),
  });
  try {
    await refusePowerful(database, place);
    await refuseUnlessCurrent(database, place);
  } catch (error) {
    await place.pool.end();
    throw hasCode(error, '28') ? notLetIn(error, place) : toStoreError(error, place.location);
  }
  return { place, database, [Symbol.asyncDispose]: () => place.pool.end() };
}

/** The role is not there yet, or its password is another. */
function notLetIn(error: unknown, { location }: PostgresPlace): AjarError {
  const why = error instanceof Error ? error.message : String(error);
  return new AjarError(
    'not-ready',
    `${location} does not let Ajar in (${why}). Nothing was changed. Look at AJAR_DATABASE_URL; where the organisation is new, run "ajar organisation init" first.`,
    { cause: error },
  );
}

/** Roles of PostgreSQL's own whose members can make themselves superusers. */
const FILES_AND_PROGRAMS = ['pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'];

/**
 * Whom row-level security does not bind: owners of the tables, superusers, and whoever may become one of these. (Whoever makes roles
 * could make themselves any but a superuser before PostgreSQL 16.)
 */
async function refusePowerful(db: OrganisationDb, { schema, location }: PostgresPlace): Promise<void> {
  const { rows } = await sql<{ name: string; powerful: boolean; owns: boolean }>`
    select current_user as name,
      exists (select from pg_roles r where (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolname = any(${FILES_AND_PROGRAMS}))
        and pg_has_role(current_user, r.oid, 'MEMBER')) as powerful,
      exists (select from pg_class c where c.relnamespace = to_regnamespace(${schema})
        and pg_has_role(current_user, c.relowner, 'MEMBER')) as owns`.execute(db);
  const [role] = rows;
  if (role === undefined || (!role.powerful && !role.owns)) return;
  const why = role.powerful ? 'is a superuser or may become one' : 'owns the tables or may act for their owner';
  throw new AjarError(
    'bad-input',
    `The role "${role.name}" at ${location} ${why}, so nothing in the database would keep one member's mail from another. Nothing was opened. Set AJAR_DATABASE_URL to the role that "ajar organisation init" made for this.`,
  );
}

async function refuseUnlessCurrent(db: OrganisationDb, { schema, location }: PostgresPlace): Promise<void> {
  const steps = (await hasTable(db, schema, 'organisation_step'))
    ? await db.selectFrom('organisation_step').select('name').execute()
    : null;
  const known = new Set(ORGANISATION_STEPS.map(({ name }) => name));
  const version = steps === null ? 0 : await versionOf(db);
  if (version > MIGRATIONS.length || steps?.some(({ name }) => !known.has(name)) === true)
    throw new AjarError(
      'store-newer',
      `${location} was brought up to date by a newer Ajar. Nothing was changed. Update Ajar here, then start it again.`,
    );
  if (steps === null || version < MIGRATIONS.length || steps.length < known.size)
    throw new AjarError(
      'not-ready',
      `${location} is not set up for this version of Ajar yet. Nothing was changed. Run "ajar organisation init" once, with AJAR_OWNER_DATABASE_URL set, then start this again.`,
    );
}

async function versionOf(db: OrganisationDb): Promise<number> {
  const { rows } = await sql<{ version: number }>`select max(version) as version from schema_version`.execute(db);
  return rows[0]?.version ?? 0;
}
