import type { Db } from '../schema.ts';
import type { StoreReader, StoreTransactor } from '../store.ts';

export function settingReader(db: Db): Pick<StoreReader, 'setting' | 'settings'> {
  return {
    setting: async (name) => {
      const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
      return row?.value ?? null;
    },
    settings: async () => {
      const rows = await db.selectFrom('setting').select(['name', 'value']).orderBy('name').execute();
      return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    },
  };
}

export function settingWriter(db: Db): Pick<StoreTransactor, 'putSetting'> {
  return {
    putSetting: async (name, value) => {
      await db
        .insertInto('setting')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
