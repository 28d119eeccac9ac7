import { sql } from 'kysely';

/** Whose rows a transaction sees. Never set, or set and over: nobody's. */
const MEMBER = `nullif(current_setting('ajar.member', true), '')`;

/** What makes the rows of a table a member's own: the column, the member it names, and the policy. The table must be empty. */
export function ownRows(table: string): readonly string[] {
  const name = `"${table}"`;
  return [
    `alter table ${name} add column member text not null default ${MEMBER} references member (id)`,
    `alter table ${name} enable row level security`,
    `create policy own_rows on ${name} using (member = ${MEMBER}) with check (member = ${MEMBER})`,
  ];
}

/** Tells how many rows of a member there are in each table, whoever asks: the one way past the policies, and it gives numbers only. */
export function countingFunction(schema: string): ReturnType<typeof sql> {
  return sql`create or replace function rows_of_member(who text) returns table (name text, rows bigint)
    language plpgsql security definer set search_path = ${sql.id(schema)}, pg_temp as $$
    begin
      for name in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = ${sql.lit(schema)}::regnamespace and c.relkind in ('r', 'p') and a.attname = 'member' and not a.attisdropped
        order by 1
      loop
        execute format('select count(*) from %I where member = $1', name) into rows using who;
        return next;
      end loop;
    end $$`;
}
