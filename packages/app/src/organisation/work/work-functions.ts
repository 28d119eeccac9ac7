import pg from 'pg';

import type { WorkPlace } from './work-place.ts';

/**
 * What workers are told past the policies that hide members' rows from them: which member has something to do when, which accounts
 * there are, how many letters stand how. Ids, times and counts, and nothing else. And `home`, which tells a copy of the database
 * from the one it was made of (`copy-mark.ts`).
 */
export function workFunctions({ members, schema }: WorkPlace, role: string): readonly string[] {
  const [here, theirs, to] = [schema, members, role].map((name) => pg.escapeIdentifier(name));
  const define = (signature: string, body: string): readonly string[] => {
    const name = `${here}.${signature}`;
    const called = name.slice(0, name.indexOf(' returns '));
    return [
      `create or replace function ${name} language sql stable security definer
         set search_path = ${theirs}, pg_temp as $$ ${body} $$`,
      `revoke all on function ${called} from public`,
      `grant execute on function ${called} to ${to}`,
    ];
  };
  return [
    ...define(
      'due_members(text[]) returns table (member text, at bigint)',
      `select j.member, min(${DUE_AT})::bigint from job j join member m on m.id = j.member and m.state = 'active'
         where j.state <> 'done' and j.kind = any ($1) group by j.member`,
    ),
    ...define(
      'next_due(text, text[]) returns bigint',
      `select min(${DUE_AT})::bigint from job j where j.member = $1 and j.state <> 'done' and j.kind = any ($2)`,
    ),
    ...define(
      'all_accounts() returns table (member text, account text)',
      // Nobody reads the mailbox of somebody who may not come in themselves. Who is no person was made on the command line.
      `select a.member, a.id from account a join member m on m.id = a.member and m.state = 'active'
         left join person p on p.id = a.member
         where p.id is null or (p.state <> 'stopped'
           and exists (select from person_role r where r.person = p.id and r.role = 'member'))`,
    ),
    ...define(
      'letter_counts() returns table (state text, letters bigint)',
      'select state, count(*) from outbox group by state',
    ),
    ...define(
      'members_with_letters() returns table (member text)',
      `select distinct member from outbox where state in ('approved', 'sending')`,
    ),
    `create table if not exists ${here}.home (mark text not null, since timestamptz not null default now())`,
    `grant select, insert, delete on ${here}.home to ${to}`,
  ];
}

/** When it can be claimed next: a claim that fell silent, when its lease is over. */
export const DUE_AT = `case j.state when 'running' then coalesce(j.lease_until, j.run_at) + 1000 else j.run_at end`;
