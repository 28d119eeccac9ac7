import type { Engine, OpenOptions } from './engine/engine.ts';
import { openPostgres } from './engine/postgres.ts';
import { openSqlite } from './engine/sqlite.ts';
import { migrate } from './migrate.ts';
import { SqlStore } from './sql-store.ts';
import { toStoreError } from './store-error.ts';
import type { Store } from './store.ts';

export type StoreTarget = { readonly file: string } | { readonly url: string };

/**
 * Opens the store, makes it when it is not there, and brings an older one up to date. Throws
 * `AjarError`: `store-newer`, `store-busy`, `store-full`, or `unreadable` (not a database of ours,
 * damaged, not allowed, server away), and leaves what it refused as it was.
 */
export async function openStore(target: StoreTarget, options: OpenOptions = {}): Promise<Store> {
  let engine: Engine | undefined;
  try {
    engine = 'file' in target ? await openSqlite(target.file, options) : openPostgres(target.url, options);
    await migrate(engine);
    return new SqlStore(engine);
  } catch (error) {
    await engine?.close();
    throw toStoreError(error, engine?.location ?? ('file' in target ? target.file : 'the database'));
  }
}
