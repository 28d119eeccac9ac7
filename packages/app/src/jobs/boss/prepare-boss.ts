import pg from 'pg';
import { PgBoss } from 'pg-boss';

import type { BossPlace } from './boss-place.ts';
import { deadQueue, HEARTBEAT_SECONDS, QUEUE_NAMES, QUEUES } from './queues.ts';

/**
 * Makes the engine's tables and queues, or brings them up to date, as their owner, and lets `role` use them. May be run again at
 * any time. Throws what the database says.
 */
export async function prepareBoss({ connectionString, schema }: BossPlace, role: string): Promise<void> {
  const boss = new PgBoss({
    connectionString,
    schema,
    supervise: false,
    schedule: false,
    registerInstance: false,
    max: 2,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const name of QUEUE_NAMES) {
      await ensureQueue(boss, deadQueue(name), { ...QUEUES[name], policy: 'short' });
      const heartbeatSeconds = HEARTBEAT_SECONDS;
      await ensureQueue(boss, name, { ...QUEUES[name], heartbeatSeconds, deadLetter: deadQueue(name) });
    }
    await grant(boss, schema, role);
  } finally {
    await boss.stop({ graceful: false });
  }
}

type QueueOptions = NonNullable<Parameters<PgBoss['createQueue']>[1]>;

async function ensureQueue(boss: PgBoss, name: string, options: QueueOptions): Promise<void> {
  if ((await boss.getQueue(name)) === null) await boss.createQueue(name, options);
}

/** All that running needs, and nothing that changes a table. */
async function grant(boss: PgBoss, schema: string, role: string): Promise<void> {
  const [to, where] = [pg.escapeIdentifier(role), pg.escapeIdentifier(schema)];
  const statements = [
    `grant usage on schema ${where} to ${to}`,
    `grant select, insert, update, delete on all tables in schema ${where} to ${to}`,
    `grant usage, select on all sequences in schema ${where} to ${to}`,
    `grant execute on all functions in schema ${where} to ${to}`,
  ];
  for (const statement of statements) await boss.getDb().executeSql(statement);
}
