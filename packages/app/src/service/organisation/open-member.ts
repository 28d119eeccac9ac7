import type { MasterKey } from '../../organisation/keys/master-key.ts';
import { asMember } from '../../organisation/as-whom.ts';
import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { putFigures } from '../../organisation/counts/figures.ts';
import { sealOf } from '../../organisation/members/member-record.ts';
import { memberSecrets } from '../../organisation/members/member-secrets.ts';
import type { AfterWrite } from '../../store/after-write.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { endAllShares } from '../../organisation/sharing/shares.ts';
import type { Engine } from '../../store/engine/engine.ts';
import { memberEngine } from '../../store/engine/member-engine.ts';
import type { Seal } from '../../store/seal.ts';
import type { SharedStore } from '../../store/organisation/open-shared.ts';
import { toStoreError } from '../../store/store-error.ts';
import { SqlStore } from '../../store/sql-store.ts';
import { openAccounts } from '../accounts/open-accounts.ts';
import type { Ajar } from '../ajar.ts';
import { tieAjar } from '../open-ajar.ts';
import type { OpenOptions } from '../open-options.ts';
import { summariser } from '../present/kept-summary.ts';
import { profileClock } from '../profile-clock.ts';

/** Ties the use cases to one member's rows, key and secrets. */
export async function openMember(
  { place, database }: SharedStore,
  masters: readonly MasterKey[],
  id: string,
  options: Omit<OpenOptions, 'store' | 'secrets'>,
  afterWrite: AfterWrite,
): Promise<Ajar> {
  const seal = await explainedSeal({ place, database }, masters, id);
  const clock = profileClock(options);
  const store = new SqlStore(
    memberEngine(place, id, seal),
    summariser(() => clock.lastNow(), clock.zone),
    afterWrite,
  );
  const accounts = openAccounts({ folder: null }, options.nameServers, options.now ?? Date.now);
  const secrets = memberSecrets(place, id, seal);
  const ajar = tieAjar({ ...options, profile: id }, { clock, store, accounts: { ...accounts, secrets } });
  return {
    ...ajar,
    forget: async () => {
      await forgetBeside(database as unknown as PeopleDb, id, (options.now ?? Date.now)());
      await ajar.forget();
    },
  };
}

/** What is kept of a member's noes beside their own tables: shown to others, and counted. It is in the log before anything is gone. */
function forgetBeside(people: PeopleDb, id: string, at: number): Promise<void> {
  return asMember(people, id, async (db) => {
    await endAllShares(db, id);
    await putFigures(db, id, []);
    await writeAudit(db, { at, who: id, what: 'erase', whom: id });
  });
}

/** The tables of one member, for copying all of them. */
export async function memberEngineOf(
  { place, database }: SharedStore,
  masters: readonly MasterKey[],
  id: string,
): Promise<Engine> {
  return memberEngine(place, id, await explainedSeal({ place, database }, masters, id));
}

async function explainedSeal(
  { place, database }: Pick<SharedStore, 'place' | 'database'>,
  masters: readonly MasterKey[],
  id: string,
): Promise<Seal> {
  try {
    return await sealOf(database, masters, id);
  } catch (error) {
    throw toStoreError(error, place.location);
  }
}
