import { AjarError } from '../../service/ajar-error.ts';
import type { MemberTable, OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import type { Seal } from '../../store/seal.ts';
import { unwrapKey } from '../keys/data-key.ts';
import type { MasterKey } from '../keys/master-key.ts';
import { memberSeal } from '../keys/member-seal.ts';

/** One member as the organisation knows them. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** `erasing`: their key is destroyed, and what is left of them is about to go. */
  readonly state: 'active' | 'erasing';
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}

export async function listMembers(db: OrganisationDb): Promise<readonly Member[]> {
  const rows = await db.selectFrom('member').selectAll().orderBy('added_at').orderBy('id').execute();
  return rows.map(toMember);
}

/** Throws `not-found`. */
export async function memberRow(db: OrganisationDb, id: string): Promise<MemberTable> {
  const row = await db.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined)
    throw new AjarError('not-found', `There is no member "${id}" here. "ajar organisation members" shows their ids.`);
  return row;
}

/** What seals a member's rows, and opens them. Throws `not-found`, also for one who is being erased, and `secrets-locked`. */
export async function sealOf(db: OrganisationDb, masters: readonly MasterKey[], id: string): Promise<Seal> {
  return memberSeal(id, await dataKeyOf(db, masters, id));
}

async function dataKeyOf(db: OrganisationDb, masters: readonly MasterKey[], id: string): Promise<Uint8Array> {
  const { wrapped_key: wrapped, master_key: masterKey } = await memberRow(db, id);
  if (wrapped === null)
    throw new AjarError('not-found', `The member "${id}" is being erased: their key is destroyed already.`);
  return unwrapKey(masters, { member: id, wrapped, masterKey });
}

export function toMember({ id, name, state, added_at: addedAt }: MemberTable): Member {
  // The table refuses any other state.
  return { id, name, state: state as Member['state'], addedAt };
}
