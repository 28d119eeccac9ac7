import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { StoreReader, StoreTransactor } from '../store.ts';

export function settingReader(db: Db, seal: Seal | null): Pick<StoreReader, 'setting' | 'settings'> {
  return {
    setting: async (name) => {
      const row = await db.selectFrom('setting').select(['name', 'value']).where('name', '=', name).executeTakeFirst();
      return row === undefined ? null : openRow(seal, 'setting', row).value;
    },
    settings: async () => {
      const rows = await db.selectFrom('setting').select(['name', 'value']).orderBy('name').execute();
      return Object.fromEntries(
        rows.map((row) => openRow(seal, 'setting', row)).map(({ name, value }) => [name, value]),
      );
    },
  };
}

export function settingWriter(db: Db, seal: Seal | null): Pick<StoreTransactor, 'putSetting'> {
  return {
    putSetting: async (name, plain) => {
      const { value } = sealRow(seal, 'setting', { name, value: plain });
      await db
        .insertInto('setting')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
