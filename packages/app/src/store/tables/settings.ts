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
    settings: async (names) => {
      if (names?.length === 0) return {};
      const rows = await db
        .selectFrom('setting')
        .select(['name', 'value'])
        .$if(names !== undefined, (query) => query.where('name', 'in', names ?? []))
        .orderBy('name')
        .execute();
      return Object.fromEntries(
        rows.map((row) => openRow(seal, 'setting', row)).map(({ name, value }) => [name, value]),
      );
    },
  };
}

export function settingWriter(db: Db, seal: Seal | null): Pick<StoreTransactor, 'putSetting' | 'putSettings'> {
  const putSettings: StoreTransactor['putSettings'] = async (values) => {
    const rows = Object.entries(values).map(([name, value]) => ({
      name,
      value: sealRow(seal, 'setting', { name, value }).value,
    }));
    if (rows.length === 0) return;
    await db
      .insertInto('setting')
      .values(rows)
      .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })))
      .execute();
  };
  return { putSettings, putSetting: (name, value) => putSettings({ [name]: value }) };
}
