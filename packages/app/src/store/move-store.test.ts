import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sql } from 'kysely';

import { openSqlite } from './engine/sqlite.ts';
import { TABLE_NAMES } from './every-table.ts';
import { moveStore } from './move-store.ts';
import { openStore, type StoreTarget } from './open-store.ts';
import { ENGINES } from './testing/engines.ts';
import type { TestEngine } from './testing/test-engine.ts';
import { fillStore } from './testing/fill-store.ts';
import { runSql } from './testing/run-sql.ts';

const [SQLITE, POSTGRES] = ENGINES;
const silent = (): void => undefined;

/** Something in every table. */
async function fill(target: StoreTarget): Promise<void> {
  await using store = await openStore(target);
  await fillStore(store, 1_234);
}

test('every table of the schema is copied', async () => {
  await using engine = await SQLITE.start();
  const target = engine.newTarget();
  await using store = await openStore(target);
  expect(store.engine).toBe('sqlite');
  const opened = await openSqlite('file' in target ? target.file : '', {});
  const { rows } = await sql<{
    name: string;
  }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'rejection_words%'`.execute(
    opened.reader,
  );
  await opened.close();
  const own = new Set(['schema_version', 'forgetting', 'rejection_summary', 'rejection_card', 'rejection_change']);
  expect(
    rows
      .map(({ name }) => name)
      .filter((name) => !own.has(name))
      .toSorted(),
  ).toEqual(TABLE_NAMES.toSorted());
});

describe.skipIf(POSTGRES.missing !== null)('a profile that moves into an organisation and back', () => {
  let sqlite: TestEngine;
  let postgres: TestEngine;
  beforeAll(async () => {
    [sqlite, postgres] = [await SQLITE.start(), await POSTGRES.start()];
  });
  afterAll(async () => {
    await sqlite[Symbol.asyncDispose]();
    await postgres[Symbol.asyncDispose]();
  });

  test('is the same, row by row', async () => {
    const [own, theirs, back] = [sqlite.newTarget(), postgres.newTarget(), sqlite.newTarget()];
    await fill(own);
    const there = await moveStore(own, theirs, silent);
    const home = await moveStore(theirs, back, silent);
    expect(there.rows).toEqual(home.rows);
    expect(there.rows).toMatchObject({
      message: 1_235,
      message_link: 1_234,
      kept_message: 1,
      event: 2,
      outbox: 1,
      job: 1,
    });
    await using store = await openStore(back);
    await store.read(async (reader) => {
      expect((await reader.events()).get('r')?.map(({ kind }) => kind)).toEqual(['found', 'closed']);
      expect(await reader.keptSource('m')).toEqual(new Uint8Array(3_000).fill(200));
      expect((await reader.messages(['k7']))[0]?.subject).toBe('Ré: “no” 🚪 7');
    });
    // The numbers of new events go on behind the copied ones.
    await store.write((transactor) =>
      transactor.appendEvents([{ rejectionId: 'r', event: { at: 9, kind: 'reopened' }, dedupKey: null }]),
    );
    expect((await store.read((reader) => reader.events())).get('r')?.at(-1)?.kind).toBe('reopened');
  });

  test('is not written over what is there', async () => {
    const [own, theirs] = [sqlite.newTarget(), postgres.newTarget()];
    await fill(own);
    await fill(theirs);
    await expect(moveStore(own, theirs, silent)).rejects.toMatchObject({ code: 'bad-input' });
  });

  test('leaves nothing behind when a row would not be the same', async () => {
    const [own, theirs] = [sqlite.newTarget(), postgres.newTarget()];
    await fill(own);
    const twisted = await openStore(theirs);
    await twisted[Symbol.asyncDispose]();
    await runSql(
      theirs,
      `create function twist() returns trigger language plpgsql as $$ begin new.subject := 'another'; return new; end $$`,
      'create trigger twisted before insert on message for each row execute function twist()',
    );
    await expect(moveStore(own, theirs, silent)).rejects.toThrow('The copy of "message" is not the same');
    await using store = await openStore(theirs);
    expect(await store.read((reader) => reader.countMessages())).toBe(0);
  });
});
