import type BetterSqlite3 from 'better-sqlite3';
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';

import { retryWhileBusy } from './retry-while-busy.ts';
import { storableText } from './storable-text.ts';

const CACHED_STATEMENTS = 200;

/**
 * Kysely's SQLite dialect with three differences: a transaction takes the write lock when it begins
 * (one that reads first and writes later fails at once when another process wrote in between, busy
 * timeout or not), statements stay prepared, and a rollback that SQLite already did itself (disk
 * full) does not hide the error that caused it.
 */
export class LockingSqliteDialect extends SqliteDialect {
  readonly #raw: BetterSqlite3.Database;
  readonly #busyTimeoutMs: number;

  constructor(raw: BetterSqlite3.Database, busyTimeoutMs: number) {
    super({ database: withPreparedStatements(raw) });
    this.#raw = raw;
    this.#busyTimeoutMs = busyTimeoutMs;
  }

  override createDriver(): SqliteDriver {
    return new LockingDriver(this.#raw, this.#busyTimeoutMs);
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new StorableTextCompiler();
  }
}

class LockingDriver extends SqliteDriver {
  readonly #raw: BetterSqlite3.Database;
  readonly #busyTimeoutMs: number;

  constructor(raw: BetterSqlite3.Database, busyTimeoutMs: number) {
    super({ database: withPreparedStatements(raw) });
    this.#raw = raw;
    this.#busyTimeoutMs = busyTimeoutMs;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const readOnly = this.#raw.pragma('query_only', { simple: true }) === 1;
    const begin = CompiledQuery.raw(readOnly ? 'begin' : 'begin immediate');
    await retryWhileBusy(this.#busyTimeoutMs, async () => {
      this.#raw.pragma('busy_timeout = 0');
      try {
        await connection.executeQuery(begin);
      } finally {
        this.#raw.pragma(`busy_timeout = ${this.#busyTimeoutMs}`);
      }
    });
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection);
  }
}

class StorableTextCompiler extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storableText(parameter));
  }
}

/** The least recently used statements are let go. */
function withPreparedStatements(raw: BetterSqlite3.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const statement = prepared.get(sql) ?? raw.prepare(sql);
      prepared.delete(sql);
      prepared.set(sql, statement);
      const [oldest] = prepared.keys();
      if (prepared.size > CACHED_STATEMENTS && oldest !== undefined) prepared.delete(oldest);
      return statement;
    },
    close() {
      raw.close();
    },
  };
}
