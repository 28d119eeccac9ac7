import { PgBoss } from 'pg-boss';

import { AjarError } from '../../service/ajar-error.ts';
import { asError } from './as-error.ts';
import type { BossPlace } from './boss-place.ts';

export interface BossOptions extends BossPlace {
  /** `worker`: takes work, and takes care of what dead workers left. `sender`: only puts work down. */
  readonly as: 'worker' | 'sender';
  readonly onTrouble?: ((error: Error) => void) | undefined;
}

/** How often it is looked for claims that fell silent. */
const CARE_SECONDS = 5;
const TIDY_SECONDS = 900;

/**
 * Starts the engine. It has connections of its own, two, so that a claim is kept up however busy the others are. Throws `not-ready`
 * when the tables are not there or of another version, `store-away` when the database does not answer.
 */
export async function openBoss(options: BossOptions): Promise<PgBoss> {
  const worker = options.as === 'worker';
  const boss = new PgBoss({
    connectionString: options.connectionString,
    schema: options.schema,
    max: 2,
    connectionTimeoutMillis: 10_000,
    migrate: false,
    createSchema: false,
    supervise: worker,
    schedule: worker,
    registerInstance: false,
    superviseIntervalSeconds: CARE_SECONDS,
    monitorIntervalSeconds: CARE_SECONDS,
    maintenanceIntervalSeconds: TIDY_SECONDS,
    // Only the owner may; it is done with the migrations.
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
  });
  // Without a listener the first hiccup of the database ends the process.
  boss.on('error', (error: unknown) => options.onTrouble?.(asError(error)));
  try {
    return await boss.start();
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw explained(error);
  }
}

function explained(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (/not installed|schema version|migrat|does not exist|permission denied/iu.test(message))
    return new AjarError(
      'not-ready',
      'The tables for due work are not there, or of another version. Nothing was changed. Run once, as the owner of the database: ajar organisation init',
      { cause: error },
    );
  return new AjarError('store-away', 'The database did not answer. Nothing was changed; try again when it is there.', {
    cause: error,
  });
}
