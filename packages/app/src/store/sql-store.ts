import { AjarError } from '../service/ajar-error.ts';
import type { AfterWrite } from './after-write.ts';
import type { Engine } from './engine/engine.ts';
import { TABLE_NAMES } from './every-table.ts';
import { keepSummaries } from './keep-summaries.ts';
import { sqlReader } from './sql-reader.ts';
import { sqlTransactor } from './sql-transactor.ts';
import { toStoreError } from './store-error.ts';
import type { Store, StoreMoment, StoreReader, StoreTransactor, Summariser } from './store.ts';
import { beginMoment } from './begin-moment.ts';
import { clearWords } from './tables/rejection-words.ts';
import { nothingTouched } from './touched.ts';

export class SqlStore implements Store {
  readonly engine: Store['engine'];
  readonly location: string;
  readonly #engine: Engine;
  readonly #summariser: Summariser | null;
  readonly #afterWrite: AfterWrite | null;

  constructor(engine: Engine, summariser: Summariser | null, afterWrite: AfterWrite | null = null) {
    this.#afterWrite = afterWrite;
    this.#engine = engine;
    this.#summariser = summariser;
    this.engine = engine.name;
    this.location = engine.location;
  }

  read<T>(work: (reader: StoreReader) => Promise<T>): Promise<T> {
    const transaction = this.#engine.reader
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only');
    return this.#explained(() => transaction.execute((db) => work(sqlReader(db, this.#engine))));
  }

  async moment(): Promise<StoreMoment> {
    return this.#explained(async () => {
      const alone = await this.#engine.readAlone();
      if (alone === null)
        return { isOne: false, read: (work) => this.read(work), [Symbol.asyncDispose]: () => Promise.resolve() };
      const { transaction, end } = await beginMoment(alone);
      const reader = sqlReader(transaction, this.#engine);
      return {
        isOne: true,
        read: (work) => this.#explained(() => work(reader)),
        [Symbol.asyncDispose]: end,
      };
    });
  }

  write<T>(work: (transactor: StoreTransactor) => Promise<T>): Promise<T> {
    return this.#explained(() =>
      this.#engine.writer.transaction().execute(async (db) => {
        const touched = nothingTouched();
        const result = await work(sqlTransactor(db, this.#engine, touched));
        await keepSummaries(db, this.#engine, touched, this.#summariser);
        await this.#afterWrite?.(db, touched);
        return result;
      }),
    );
  }

  async check(): Promise<readonly string[]> {
    try {
      return await this.#explained(() => this.#engine.check());
    } catch (error) {
      // Damage that keeps the check itself from running is an answer, too.
      if (error instanceof AjarError && (error.code === 'unreadable' || error.code === 'store-away'))
        return [error.message];
      throw error;
    }
  }

  forgetAll(): Promise<void> {
    return this.#explained(async () => {
      await this.#engine.writer.transaction().execute(async (db) => {
        await db.insertInto('forgetting').values({ since: Date.now() }).execute();
        await clearWords(db, this.engine);
        // Children before parents. The schema stays: the emptied store is still usable.
        for (const table of ['rejection_card', 'rejection_summary'] as const) await db.deleteFrom(table).execute();
        for (const table of TABLE_NAMES.toReversed()) await db.deleteFrom(table).execute();
        await db.deleteFrom('forgetting').execute();
        // Whoever looks on is told that everything changed.
        await db
          .updateTable('rejection_change')
          .set((eb) => ({ last: eb('last', '+', 1), cleared: eb('last', '+', 1) }))
          .execute();
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
