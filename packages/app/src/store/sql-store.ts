import { AjarError } from '../service/ajar.ts';
import type { Engine } from './engine/engine.ts';
import { TABLE_NAMES } from './every-table.ts';
import { sqlReader } from './sql-reader.ts';
import { sqlTransactor } from './sql-transactor.ts';
import { toStoreError } from './store-error.ts';
import type { Store, StoreReader, StoreTransactor } from './store.ts';

export class SqlStore implements Store {
  readonly engine: Store['engine'];
  readonly location: string;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.engine = engine.name;
    this.location = engine.location;
  }

  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T> {
    const transaction = this.#engine.reader
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only');
    return this.#explained(() => transaction.execute((db) => work(sqlReader(db))));
  }

  write<T>(work: (transactor: StoreTransactor) => Promise<T>): Promise<T> {
    return this.#explained(() => this.#engine.writer.transaction().execute((db) => work(sqlTransactor(db))));
  }

  async check(): Promise<readonly string[]> {
    try {
      return await this.#explained(() => this.#engine.check());
    } catch (error) {
      // Damage that keeps the check itself from running is an answer, too.
      if (error instanceof AjarError && error.code === 'unreadable') return [error.message];
      throw error;
    }
  }

  forgetAll(): Promise<void> {
    return this.#explained(async () => {
      await this.#engine.writer.transaction().execute(async (db) => {
        await db.insertInto('forgetting').values({ since: Date.now() }).execute();
        // Children before parents. The schema stays: the emptied store is still usable.
        for (const table of TABLE_NAMES.toReversed()) await db.deleteFrom(table).execute();
        await db.deleteFrom('forgetting').execute();
      });
      await this.#engine.scrub();
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#engine.close();
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toStoreError(error, this.location);
    }
  }
}
