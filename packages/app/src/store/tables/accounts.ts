import type { Selectable } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { AccountPlace, StoreReader, StoreTransactor } from '../store.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import { inChunks } from './in-chunks.ts';
import { insertInBulk } from './insert-in-bulk.ts';

export function accountReader(
  db: Db,
  seal: Seal | null,
): Pick<StoreReader, 'accounts' | 'accountFolders' | 'placesIn' | 'countPlaces' | 'placesOf'> {
  return {
    accounts: async () => {
      const rows = await db.selectFrom('account').selectAll().orderBy('created_at').orderBy('id').execute();
      return rows
        .map((row) => openRow(seal, 'account', row))
        .map((row) => ({
          id: row.id,
          address: row.address,
          data: row.data,
          state: row.state,
          createdAt: row.created_at,
          updatedAt: row.updated_at,
        }));
    },
    accountFolders: async (accountId, folder) => {
      const rows = await db
        .selectFrom('account_folder')
        .selectAll()
        .where('account_id', '=', accountId)
        .$if(folder !== undefined, (query) => query.where('folder', '=', folder ?? ''))
        .orderBy('folder')
        .execute();
      return rows.map((row) => ({
        accountId: row.account_id,
        folder: row.folder,
        uidValidity: row.uid_validity,
        uidNext: row.uid_next,
        highestModseq: row.highest_modseq,
        updatedAt: row.updated_at,
      }));
    },
    placesIn: async (accountId, folder) => {
      const rows = await db
        .selectFrom('account_place')
        .selectAll()
        .where('account_id', '=', accountId)
        .where('folder', '=', folder)
        .orderBy('uid')
        .execute();
      return rows.map(toPlace);
    },
    countPlaces: async (accountId, folder) => {
      const rows = await db
        .selectFrom('account_place')
        .select((eb) => ['folder', eb.fn.countAll<number>().as('count')])
        .where('account_id', '=', accountId)
        .$if(folder !== undefined, (query) => query.where('folder', '=', folder ?? ''))
        .groupBy('folder')
        .execute();
      return new Map(rows.map((row) => [row.folder, row.count]));
    },
    placesOf: async (messageKeys) => {
      const rows = await inChunks(messageKeys, (some) =>
        db.selectFrom('account_place').selectAll().where('message_key', 'in', some).execute(),
      );
      return rows.map(toPlace);
    },
  };
}

export function accountWriter(
  db: Db,
  seal: Seal | null,
): Pick<
  StoreTransactor,
  'putAccount' | 'removeAccount' | 'putAccountFolder' | 'removeAccountFolder' | 'putPlaces' | 'removePlaces'
> {
  return {
    putAccount: async ({ id, address, data, state, createdAt, updatedAt }) => {
      const { id: _id, ...values } = sealRow(seal, 'account', { id, address, data, state, updated_at: updatedAt });
      await db
        .insertInto('account')
        .values({ id, created_at: createdAt, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute();
    },
    removeAccount: async (id) => {
      await db.deleteFrom('account_place').where('account_id', '=', id).execute();
      await db.deleteFrom('account_folder').where('account_id', '=', id).execute();
      await db.deleteFrom('account').where('id', '=', id).execute();
    },
    putAccountFolder: async ({ accountId, folder, uidValidity, uidNext, highestModseq, updatedAt }) => {
      const values = {
        uid_validity: uidValidity,
        uid_next: uidNext,
        highest_modseq: highestModseq,
        updated_at: updatedAt,
      };
      await db
        .insertInto('account_folder')
        .values({ account_id: accountId, folder, ...values })
        .onConflict((conflict) => conflict.columns(['account_id', 'folder']).doUpdateSet(values))
        .execute();
    },
    removeAccountFolder: async (accountId, folder) => {
      for (const table of ['account_place', 'account_folder'] as const)
        await db.deleteFrom(table).where('account_id', '=', accountId).where('folder', '=', folder).execute();
    },
    putPlaces: async (places) => {
      const rows = places.map(({ accountId, folder, uid, messageKey }) => ({
        account_id: accountId,
        folder,
        uid,
        message_key: messageKey,
      }));
      await insertInBulk(db, rows, (some) =>
        db
          .insertInto('account_place')
          .values(some)
          .onConflict((conflict) =>
            conflict
              .columns(['account_id', 'folder', 'uid'])
              .doUpdateSet((eb) => ({ message_key: eb.ref('excluded.message_key') })),
          )
          .compile(),
      );
    },
    removePlaces: async (accountId, folder, uids) => {
      await inChunks(uids, async (some) => {
        await db
          .deleteFrom('account_place')
          .where('account_id', '=', accountId)
          .where('folder', '=', folder)
          .where('uid', 'in', some)
          .execute();
        return [];
      });
    },
  };
}

function toPlace(row: Selectable<Schema['account_place']>): AccountPlace {
  return { accountId: row.account_id, folder: row.folder, uid: row.uid, messageKey: row.message_key };
}
