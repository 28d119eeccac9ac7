import { AjarError } from '../../service/ajar-error.ts';
import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import type { MasterKey } from '../keys/master-key.ts';

/** Throws `secrets-locked` when a member's key is wrapped with none of these: better said at once than to one member later. */
export async function refuseOtherKeys(db: OrganisationDb, masters: readonly MasterKey[]): Promise<void> {
  const known = masters.map(({ id }) => id);
  const other = await db
    .selectFrom('member')
    .select('master_key')
    .where('wrapped_key', 'is not', null)
    .where('master_key', 'not in', known)
    .executeTakeFirst();
  if (other === undefined) return;
  throw new AjarError(
    'secrets-locked',
    `The members of this organisation are locked with another master key (${other.master_key}) than the one set here (${known.join(', ')}). Nothing was changed. Set AJAR_MASTER_KEY to that one, or AJAR_MASTER_KEY_BEFORE while the keys are being changed.`,
  );
}
