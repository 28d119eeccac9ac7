import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import Sqlite from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { LockingSqliteDialect } from './engine/sqlite-dialect.ts';
import { openStore } from './open-store.ts';
import type { Schema } from './schema.ts';
import { toStoreError } from './store-error.ts';
import { message, messageRow } from './testing/samples.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-store-'));
  file = join(folder, 'profile', 'ajar.db');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the file and its folder are for the user alone', async () => {
  await using store = await openStore({ file });
  await store.write((transactor) => transactor.putSetting('a', 'b'));
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(dirname(file))) {
    expect([name, statSync(join(dirname(file), name)).mode & 0o777]).toEqual([name, 0o600]);
  }
});

test.each([
  ['a text', 'Dear editor, this is not a database at all. '.repeat(100)],
  ['one byte', 'x'],
  ['a damaged database', `SQLite format 3\0${'\u0001'.repeat(8_000)}`],
])('a file that is %s is refused and left as it is', async (_, content) => {
  mkdirSync(dirname(file));
  writeFileSync(file, content);
  await expect(openStore({ file })).rejects.toMatchObject({ code: 'unreadable' });
  expect(readFileSync(file, 'utf8')).toBe(content);
});

test('the database of another program is refused and left as it is', async () => {
  mkdirSync(dirname(file));
  const other = new Sqlite(file);
  other.exec('create table message (text)');
  other.close();
  const before = readFileSync(file);
  await expect(openStore({ file })).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining('another program'),
  });
  expect(readFileSync(file)).toEqual(before);
});

test('a path where no file can be is refused', async () => {
  mkdirSync(file, { recursive: true });
  await expect(openStore({ file })).rejects.toMatchObject({ code: 'unreadable' });
  writeFileSync(join(folder, 'note'), '');
  await expect(openStore({ file: join(folder, 'note', 'ajar.db') })).rejects.toMatchObject({ code: 'unreadable' });
});

test('damage inside the file is found', async () => {
  {
    await using store = await openStore({ file });
    const rows = Array.from({ length: 500 }, (_, index) => messageRow(`key ${index}`));
    await store.write((transactor) => transactor.addMessages(rows));
  }
  const bytes = readFileSync(file);
  bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 20_000);
  writeFileSync(file, bytes);
  const problems = await openStore({ file }).then(
    async (store) => {
      await using opened = store;
      return await opened.check();
    },
    (error: unknown) => [String(error)],
  );
  expect(problems).not.toEqual([]);
});

test('what is forgotten is not on the disk any more', async () => {
  const secret = 'Sesquipedalian-Secret';
  const bytes = (): string =>
    readdirSync(dirname(file))
      .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
      .join('');
  await using store = await openStore({ file });
  for (let index = 0; index < 50; index += 1) {
    await store.write(async (transactor) => {
      await transactor.addMessages([messageRow(`${secret}-${index}`, { subject: secret })]);
      await transactor.keep([
        { key: `${secret}-${index}`, message: { ...message, text: secret.repeat(200) }, hasHtml: false, raw: null },
      ]);
      await transactor.putSetting('me', secret);
    });
  }
  expect(bytes()).toContain(secret);
  const before = bytes().length;
  await store.forgetAll();
  expect(bytes()).not.toContain(secret);
  expect(bytes().length).toBeLessThan(before);
});

test('a full disk is named, and the transaction is undone', async () => {
  const raw = new Sqlite(join(folder, 'full.db'));
  raw.exec('create table setting (name text, value text)');
  raw.pragma('max_page_count = 10');
  const db = new Kysely<Schema>({ dialect: new LockingSqliteDialect(raw, 100) });
  const fill = db.transaction().execute(async (trx) => {
    for (;;) await sql`insert into setting values ('a', ${'x'.repeat(1_000)})`.execute(trx);
  });
  const error = await fill.catch((reason: unknown) => toStoreError(reason, file));
  expect(error).toMatchObject({ code: 'store-full', message: expect.stringContaining('disk is full') });
  expect(await db.selectFrom('setting').selectAll().execute()).toEqual([]);
  await db.destroy();
});
