import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  PostgresQueryCompiler,
  type PostgresPool,
  type TransactionSettings,
} from 'kysely';

import { storableText } from './storable-text.ts';

/** First half of the lock's name ('Ajar'), so that it is not one of another program's. */
const LOCK_SPACE = 0x41_6a_61_72;

/**
 * Kysely's PostgreSQL dialect, in which a transaction that may write waits for one lock per schema
 * first: the same promise that SQLite gives, so code that reads and then writes is right on both.
 */
export class LockingPostgresDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  readonly #schema: string;

  constructor(pool: PostgresPool, schema: string) {
    super({ pool });
    this.#pool = pool;
    this.#schema = schema;
  }

  override createDriver(): PostgresDriver {
    return new LockingDriver(this.#pool, this.#schema);
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new StorableTextCompiler();
  }
}

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

class LockingDriver extends PostgresDriver {
  readonly #lock: CompiledQuery;

  constructor(pool: PostgresPool, schema: string) {
    super({ pool });
    this.#lock = CompiledQuery.raw('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_SPACE, schema]);
  }

  override async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings);
    if (settings.accessMode === 'read only') return;
    try {
      await connection.executeQuery(this.#lock);
    } catch (error) {
      await this.rollbackTransaction(connection);
      throw error;
    }
  }
}

class StorableTextCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storableText(parameter));
  }
}
