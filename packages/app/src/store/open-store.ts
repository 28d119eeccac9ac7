import type { Engine, OpenOptions } from './engine/engine.ts';
import { openSqlite } from './engine/sqlite.ts';
import { migrate } from './migrate.ts';
import { SqlStore } from './sql-store.ts';
import { toStoreError } from './store-error.ts';
import type { Store, Summariser } from './store.ts';

/** Without a summariser nothing can be listed; what is written is derived later by whoever has one. */
export interface StoreOptions extends OpenOptions {
  readonly summariser?: Summariser | undefined;
}

export type StoreTarget = { readonly file: string } | { readonly url: string };

/**
 * Opens the store, makes it when it is not there, and brings an older one up to date. Throws
 * `AjarError`: `store-newer`, `store-busy`, `store-full`, `store-away`, or `unreadable` (not a database of ours,
 * damaged, not allowed, server away), and leaves what it refused as it was.
 */
export async function openStore(target: StoreTarget, options: StoreOptions = {}): Promise<Store> {
  let engine: Engine | undefined;
  try {
    engine = await openEngine(target, options);
    await migrate(engine);
    return new SqlStore(engine, options.summariser ?? null);
  } catch (error) {
    await engine?.close();
    throw toStoreError(error, engine?.location ?? ('file' in target ? target.file : 'the database'));
  }
}

/** The driver of PostgreSQL is loaded only where it is used: most have a file, and starting is quicker without. */
async function openEngine(target: StoreTarget, options: OpenOptions): Promise<Engine> {
  if ('file' in target) return openSqlite(target.file, options);
  const { openPostgres } = await import('./engine/postgres.ts');
  return openPostgres(target.url, options);
}
