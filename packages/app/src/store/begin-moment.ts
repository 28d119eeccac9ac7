import type { Transaction } from 'kysely';

import type { LoneReader } from './engine/engine.ts';
import type { Schema } from './schema.ts';

interface BegunMoment {
  readonly transaction: Transaction<Schema>;
  readonly end: () => Promise<void>;
}

/** A transaction that reads and stays open until it is ended. */
export async function beginMoment({ db, end }: LoneReader): Promise<BegunMoment> {
  try {
    const transaction = await db
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    // What it sees is settled by the first thing it reads.
    await transaction.selectFrom('rejection_change').select('last').execute();
    return {
      transaction,
      end: async () => {
        try {
          await transaction.rollback().execute();
        } finally {
          await end();
        }
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
