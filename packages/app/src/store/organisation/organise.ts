import { sql } from 'kysely';

import type { Db } from '../schema.ts';
import { ownRows } from './own-rows.ts';

interface Constraint {
  readonly of: string;
  readonly name: string;
  readonly type: 'p' | 'u' | 'f';
  readonly definition: string;
}

/**
 * Gives every table that is not `shared` to the members: each row has one, keys and indexes begin with it, and a policy shows
 * each member their own rows only. Goes by the catalogue, so a table that is added later cannot be forgotten. Tables that are
 * done already stay as they are.
 */
export async function organise(db: Db, shared: readonly string[]): Promise<void> {
  const tables = await undone(db, shared);
  const constraints = await constraintsOf(db, tables);
  const indexes = await indexesOf(db, tables);
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  const [links, keys] = [constraints.filter(isLink), constraints.filter((one) => !isLink(one))];
  await run(links.map(drop));
  await run(keys.map(drop));
  await run(indexes.map(({ name }) => `drop index "${name}"`));
  await run(tables.flatMap(ownRows));
  await run(keys.map(add));
  await run(links.map(add));
  // Past a policy an index is used only by operators that give nothing away: of another kind it would lie idle.
  const useful = indexes.filter(({ definition }) => definition.includes('USING btree ('));
  await run(useful.map(({ definition }) => definition.replace('USING btree (', 'USING btree (member, ')));
  const keyed = new Set([...keys, ...useful].map(({ of }) => of));
  await run(tables.filter((table) => !keyed.has(table)).map((table) => `create index on "${table}" (member)`));
}

function drop({ of, name }: Constraint): string {
  return `alter table "${of}" drop constraint "${name}"`;
}

function add(one: Constraint): string {
  return `alter table "${one.of}" add constraint "${one.name}" ${withMember(one)}`;
}

async function undone(db: Db, shared: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
      and not exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'member' and not a.attisdropped)
    order by 1`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !shared.includes(name));
}

async function constraintsOf(db: Db, tables: readonly string[]): Promise<readonly Constraint[]> {
  const { rows } = await sql<Constraint>`
    select c.relname as of, k.conname as name, k.contype as type, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = current_schema()::regnamespace and c.relname = any(${tables}) and k.contype in ('p', 'u', 'f')
    order by 1, 2`.execute(db);
  return rows;
}

/** Those that stand for themselves, and not for a constraint. */
async function indexesOf(
  db: Db,
  tables: readonly string[],
): Promise<readonly { readonly of: string; readonly name: string; readonly definition: string }[]> {
  const { rows } = await sql<{ of: string; name: string; definition: string }>`
    select c.relname as of, x.relname as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
    where c.relnamespace = current_schema()::regnamespace and c.relname = any(${tables})
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    order by 1, 2`.execute(db);
  return rows;
}

function isLink({ type }: Constraint): boolean {
  return type === 'f';
}

/** As PostgreSQL writes them: `PRIMARY KEY (id)`, `FOREIGN KEY (message_key) REFERENCES message(key) DEFERRABLE ...`. */
function withMember({ type, definition }: Constraint): string {
  if (type !== 'f') return definition.replace('(', '(member, ');
  const link = definition.replaceAll('(', '(member, ');
  // Whoever is erased goes at once, in whichever order.
  return link.includes('DEFERRABLE') ? link : `${link} DEFERRABLE`;
}
