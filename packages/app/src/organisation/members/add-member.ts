import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';

import type { PostgresPlace } from '../../store/engine/postgres.ts';
import { keyMark, newDataKey, wrapKey } from '../keys/data-key.ts';
import type { MasterKey } from '../keys/master-key.ts';
import { memberDatabase } from './member-database.ts';
import type { Member } from './member-record.ts';

/** Makes room for a member, with a key of their own. Their id says nothing about them; somebody who is known already brings theirs. */
export async function addMember(
  place: PostgresPlace,
  master: MasterKey,
  { id = randomUUID(), name, at }: { readonly id?: string | undefined; readonly name: string; readonly at: number },
): Promise<Member> {
  const dataKey = newDataKey();
  const { wrapped } = wrapKey(master, id, dataKey);
  const row = { id, name, state: 'active', added_at: at, wrapped_key: Buffer.from(wrapped) } as const;
  await memberDatabase(place, id)
    .transaction()
    .execute(async (db) => {
      await db
        .insertInto('member')
        .values({ ...row, master_key: master.id, key_mark: keyMark(dataKey) })
        .execute();
      await sql`insert into rejection_change (last, cleared) values (0, 0)`.execute(db);
    });
  return { id, name, state: 'active', addedAt: at };
}
