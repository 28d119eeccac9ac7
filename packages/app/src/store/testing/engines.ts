import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findPostgres } from '../../../../../test/servers/find-postgres.ts';
import { present } from '../../../../../test/servers/missing.ts';
import { startPostgres } from '../../../../../test/servers/postgres.ts';
import { openStore } from '../open-store.ts';
import { memberStores } from './member-stores.ts';
import type { TestEngine } from './test-engine.ts';

/** The engines a store is tested on; `missing` says what a skipped one lacks. */
export const ENGINES = [
  { name: 'SQLite', missing: null, start: () => Promise.resolve(sqliteFiles()) },
  { name: 'PostgreSQL', missing: missingPostgres(), start: postgresSchemas },
] as const;

/** The same, and a member's own part of an organisation. */
export const STORES = [
  ...ENGINES,
  { name: 'PostgreSQL, as one of many members', missing: missingPostgres(), start: members },
] as const;

function sqliteFiles(): TestEngine {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-store-'));
  let count = 0;
  return {
    newTarget: () => ({ file: join(folder, String((count += 1)), 'ajar.db') }),
    open: openStore,
    [Symbol.asyncDispose]: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

function missingPostgres(): string | null {
  const found = findPostgres();
  return typeof found === 'string' ? null : `${found.missing} is missing: ${found.howToGet}`;
}

async function postgresSchemas(): Promise<TestEngine> {
  const postgres = present(await startPostgres());
  return {
    newTarget: () => ({ url: postgres.newUrl() }),
    open: openStore,
    [Symbol.asyncDispose]: () => postgres[Symbol.asyncDispose](),
  };
}

async function members(): Promise<TestEngine> {
  const postgres = present(await startPostgres());
  const stores = await memberStores(postgres.newUrl());
  return {
    ...stores,
    [Symbol.asyncDispose]: async () => {
      await stores[Symbol.asyncDispose]();
      await postgres[Symbol.asyncDispose]();
    },
  };
}
