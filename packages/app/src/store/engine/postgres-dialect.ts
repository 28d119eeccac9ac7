import {
  ColumnNode,
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  PostgresQueryCompiler,
  type OnConflictNode,
  type PostgresPool,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';

import { storableText } from './storable-text.ts';

/** First half of the lock's name ('Ajar'), so that it is not one of another program's. */
const LOCK_SPACE = 0x41_6a_61_72;

/** Whose rows a connection sees: all of a schema that is one person's, or those of one member. */
export interface Sight {
  readonly schema: string;
  readonly member: string | null;
}

/**
 * Kysely's PostgreSQL dialect, in which a transaction that may write waits for one lock first, of the schema or of the member: the
 * same promise that SQLite gives, so code that reads and then writes is right on both. A transaction of a member says whose it is,
 * for itself alone: the setting ends with it, however it ends, so a connection that is used by another member next cannot know.
 */
export class LockingPostgresDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  readonly #sight: Sight;

  constructor(pool: PostgresPool, sight: Sight) {
    super({ pool });
    this.#pool = pool;
    this.#sight = sight;
  }

  override createDriver(): PostgresDriver {
    return new LockingDriver(this.#pool, this.#sight);
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return this.#sight.member === null ? new StorableTextCompiler() : new MemberCompiler();
  }
}

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

class LockingDriver extends PostgresDriver {
  readonly #toRead: string;
  readonly #toWrite: string;
  readonly #isShared: boolean;

  constructor(pool: PostgresPool, { schema, member }: Sight) {
    super({ pool });
    this.#isShared = member !== null;
    const whose = member === null ? null : `set_config('ajar.member', ${pg.escapeLiteral(member)}, true)`;
    this.#toRead = whose === null ? '' : `; select ${whose}`;
    this.#toWrite =
      whose === null ? `; select ${lockOf(schema)}` : `; select ${whose}, ${lockOf(`${schema}/${member ?? ''}`)}`;
  }

  /** What comes first goes with the beginning, in one message to the server: there are many transactions, and most are short. */
  override async beginTransaction(connection: Connection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings;
    const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`;
    const first = accessMode === 'read only' ? this.#toRead : this.#toWrite;
    try {
      await connection.executeQuery(
        CompiledQuery.raw(`start transaction${level}${accessMode === undefined ? '' : ` ${accessMode}`}${first}`),
      );
    } catch (error) {
      await this.rollbackTransaction(connection);
      throw error;
    }
  }

  /** The pool of an organisation is everybody's, and is closed by whoever opened it. */
  override async destroy(): Promise<void> {
    if (!this.#isShared) await super.destroy();
  }
}

function lockOf(name: string): string {
  return `pg_advisory_xact_lock(${String(LOCK_SPACE)}, hashtext(${pg.escapeLiteral(name)}))`;
}

class StorableTextCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(storableText(parameter));
  }
}

/** Among many members every key begins with whose it is; which member that is the database fills in. */
class MemberCompiler extends StorableTextCompiler {
  protected override visitOnConflict(node: OnConflictNode): void {
    const { columns } = node;
    super.visitOnConflict(
      columns === undefined ? node : { ...node, columns: [ColumnNode.create('member'), ...columns] },
    );
  }
}
