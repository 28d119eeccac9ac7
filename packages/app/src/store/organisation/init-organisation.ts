import { sql } from 'kysely';

import { AjarError } from '../../service/ajar-error.ts';
import { hasTable, openPool, ownerEngine } from '../engine/postgres.ts';
import type { PostgresPlace } from '../engine/postgres.ts';
import { migrate } from '../migrate.ts';
import type { Db } from '../schema.ts';
import { hasCode, toStoreError } from '../store-error.ts';
import { ORGANISATION_STEPS } from './organisation-steps.ts';
import { organise } from './organise.ts';
import { countingFunction } from './own-rows.ts';
import { scramVerifier } from './scram-verifier.ts';

/** The role that the organisation's processes sign in as. The password counts only where the role is made. */
export interface ProcessRole {
  readonly name: string;
  readonly password: string | null;
}

/** What was done: an empty list where everything was up to date. */
export interface Initialised {
  readonly location: string;
  readonly steps: readonly string[];
  readonly roleMade: boolean;
}

/** Tables of the program's own, which its processes only read. */
const READ_ONLY = { schema_version: 'select', organisation_step: 'select' } as const;
/** Of a member's table. Events are never changed, and only taken away with everything. */
const OWN = 'select, insert, update, delete';
const OWN_BUT = { event: 'select, insert, delete' } as const;

/**
 * Makes the tables of an organisation, or brings them up to date, and says what its processes may do with them, all as the owner
 * of the database. Throws `bad-input` where the schema holds somebody's own profile or the role is the owner's.
 */
export async function initOrganisation(ownerUrl: string, role: ProcessRole): Promise<Initialised> {
  const place = openPool(ownerUrl, {});
  const engine = ownerEngine(place);
  try {
    await migrate(engine);
    return await engine.writer.transaction().execute(async (db) => {
      // Asked with the lock held: of two that start together, one finds it done.
      if (!(await hasTable(db, place.schema, 'organisation_step'))) await refuseIfSomebodys(db, place.location);
      const steps = await applySteps(db);
      await organise(db, [...Object.keys(READ_ONLY), ...Object.keys(shared())]);
      await countingFunction(place.schema).execute(db);
      const roleMade = await makeRole(db, role);
      await grant(db, place, role.name);
      return { location: place.location, steps, roleMade };
    });
  } catch (error) {
    throw toStoreError(error, place.location);
  } finally {
    await engine.close();
  }
}

function shared(): Readonly<Record<string, string>> {
  return Object.assign({}, ...ORGANISATION_STEPS.map((step) => step.shared)) as Readonly<Record<string, string>>;
}

async function refuseIfSomebodys(db: Db, location: string): Promise<void> {
  for (const table of ['message', 'setting', 'account'] as const) {
    if ((await db.selectFrom(table).selectAll().limit(1).execute()).length === 0) continue;
    throw new AjarError(
      'bad-input',
      `${location} holds somebody's own profile, which stays as it is. Choose another place for the organisation (?schema=), then bring the profile in with "ajar move".`,
    );
  }
  // One for each member, put there when they are added.
  await db.deleteFrom('rejection_change').execute();
}

async function applySteps(db: Db): Promise<readonly string[]> {
  await sql`create table if not exists organisation_step (name text primary key, applied_at bigint not null)`.execute(
    db,
  );
  const { rows } = await sql<{ name: string }>`select name from organisation_step`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  const toDo = ORGANISATION_STEPS.filter(({ name }) => !done.has(name));
  for (const { name, statements } of toDo) {
    for (const statement of statements) await sql.raw(statement).execute(db);
    await sql`insert into organisation_step (name, applied_at) values (${name}, ${Date.now()})`.execute(db);
  }
  return toDo.map(({ name }) => name);
}

async function makeRole(db: Db, { name, password }: ProcessRole): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select rolname = current_user as mine from pg_roles where rolname = ${name}`.execute(db);
  const [found] = rows;
  if (found?.mine === true)
    throw new AjarError(
      'bad-input',
      `"${name}" owns the tables, so nothing would keep one member's mail from another. Give AJAR_DATABASE_URL a role of its own, such as postgres://ajar_app@host/name.`,
    );
  if (found !== undefined) return false;
  const secret = password === null ? sql`` : sql`password ${sql.lit(scramVerifier(password))}`;
  const making = sql`create role ${sql.id(name)} login nosuperuser nocreatedb nocreaterole nobypassrls ${secret}`;
  try {
    await making.execute(db);
    return true;
  } catch (error) {
    if (!hasCode(error, '42501')) throw error;
    // Without the cause: it quotes the statement.
    throw new AjarError(
      'bad-input',
      `There is no role "${name}" yet, and the owner of the tables may not make one. Nothing was changed. Let whoever runs the database make it (create role "${name}" login, with a password), then run this again.`,
    );
  }
}

/** Exactly this and nothing more, also where more was granted before. */
async function grant(db: Db, { schema }: PostgresPlace, role: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(db);
  const allowed: Readonly<Record<string, string>> = { ...OWN_BUT, ...shared(), ...READ_ONLY };
  const to = sql.id(role);
  await sql`grant usage on schema ${sql.id(schema)} to ${to}`.execute(db);
  await sql`revoke all on all tables in schema ${sql.id(schema)} from ${to}`.execute(db);
  for (const { name } of rows)
    await sql`grant ${sql.raw(allowed[name] ?? OWN)} on ${sql.table(name)} to ${to}`.execute(db);
  for (const one of ['rows_of_member(text)', ...ORGANISATION_STEPS.flatMap(({ functions }) => functions ?? [])]) {
    await sql`revoke all on function ${sql.raw(one)} from public`.execute(db);
    await sql`grant execute on function ${sql.raw(one)} to ${to}`.execute(db);
  }
}
