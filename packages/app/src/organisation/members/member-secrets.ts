import type { SecretStore } from '../../account/secrets/secret-store.ts';
import { AjarError } from '../../service/ajar-error.ts';
import type { PostgresPlace } from '../../store/engine/postgres.ts';
import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import { toStoreError } from '../../store/store-error.ts';
import type { Seal } from '../../store/seal.ts';
import { memberDatabase } from './member-database.ts';

/**
 * What a member's accounts keep secret: sealed with the member's key, in the organisation's database, so that every worker can
 * sign in. (A profile of one never has them in its database.)
 */
export function memberSecrets(place: PostgresPlace, member: string, seal: Seal): SecretStore {
  const db = memberDatabase(place, member);
  const inOne = <T>(work: (trx: OrganisationDb) => Promise<T>): Promise<T> =>
    db
      .transaction()
      .execute(work)
      .catch((error: unknown) => {
        throw toStoreError(error, place.location);
      });
  return {
    get: async (accountId, what) => {
      const row = await inOne((trx) =>
        trx
          .selectFrom('account_secret')
          .select('sealed')
          .where('account_id', '=', accountId)
          .where('what', '=', what)
          .executeTakeFirst(),
      );
      return row === undefined ? null : opened(seal, placeOf(accountId, what), row.sealed);
    },
    set: async (accountId, what, value) => {
      const sealed = Buffer.from(seal.seal(placeOf(accountId, what), Buffer.from(value)));
      await inOne((trx) =>
        trx
          .insertInto('account_secret')
          .values({ account_id: accountId, what, sealed })
          .onConflict((conflict) => conflict.columns(['account_id', 'what']).doUpdateSet({ sealed }))
          .execute(),
      );
    },
    delete: async (accountId, what) => {
      await inOne((trx) => {
        const all = trx.deleteFrom('account_secret').where('account_id', '=', accountId);
        return (what === undefined ? all : all.where('what', '=', what)).execute();
      });
    },
    deleteAll: async () => {
      await inOne((trx) => trx.deleteFrom('account_secret').execute());
    },
    alone: (name, work) => alone(place, `${member}/${name}`, work),
    lockedBy: async () => {
      const row = await inOne((trx) => trx.selectFrom('account_secret').select('what').limit(1).executeTakeFirst());
      return row === undefined ? null : "the organisation's master key";
    },
    // Whoever opened this member has their key.
    state: () => Promise.resolve({ kind: 'open' }),
    unlock: () => Promise.resolve(),
  };
}

function placeOf(accountId: string, what: string): string {
  return JSON.stringify(['account_secret', accountId, what]);
}

function opened(seal: Seal, place: string, sealed: Uint8Array): string {
  const plain = seal.open(place, sealed);
  if (plain !== null) return Buffer.from(plain).toString('utf8');
  throw new AjarError(
    'secrets-locked',
    'A password of this member does not open with their key: the row was changed, or is of somebody else. Nothing was changed. Sign in to the account again.',
  );
}

/** 'Ajrs': other than the lock for writing. */
const LOCK_SPACE = 0x41_6a_72_73;
/** Longer than a server may take to renew a token. */
const PATIENCE = '60s';

/** One connection of its own: those of the pool may all be waiting for this one. */
async function alone<T>(place: PostgresPlace, name: string, work: () => Promise<T>): Promise<T> {
  const client = await place.connectAlone();
  try {
    await client.query('select set_config($1, $2, false)', ['lock_timeout', PATIENCE]);
    await client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK_SPACE, `${place.schema}/${name}`]);
    return await work();
  } finally {
    await client.end();
  }
}
