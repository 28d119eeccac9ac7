import { ownWords } from '../../../jobs/own-words.ts';
import type { Health } from '../../../organisation/health/health.ts';
import { toStoreError } from '../../../store/store-error.ts';
import { openOrganisation } from '../open-organisation.ts';
import type { OrganisationOptions } from '../open-organisation.ts';
import { organisationHealth } from '../organisation-health.ts';
import { runWorker } from './run-worker.ts';

export interface OpenWorkerOptions {
  readonly organisation: OrganisationOptions;
  readonly version: string;
  /** Accounts that it watches at most; 500 when omitted. */
  readonly mostAccounts?: number | undefined;
  /** Accounts that it reads at once, of those that have news; 32 when omitted. */
  readonly readAtOnce?: number | undefined;
  /** Ends it: what it holds is given back, letters under way are waited for. */
  readonly signal: AbortSignal;
  /** Told what is in the way, in words that tell nothing of anybody; the same at most once a minute. */
  readonly onTrouble: (words: string) => void;
}

/** A worker of an organisation that is about to begin. */
export interface Worker extends AsyncDisposable {
  readonly health: Health;
  /** Works until the signal aborts. */
  run(onReady: () => void): Promise<void>;
}

const MOST_ACCOUNTS = 500;
/** All listen at once; of those that have news so many are read. More would only wait for the database, and take memory. */
const READ_AT_ONCE = 32;
const SAME_MS = 60_000;
/** Beside two of the engine: enough that what is due and what is read seldom wait for each other. */
const CONNECTIONS = 16;

/** Throws as `openOrganisation` does. */
export async function openWorker(options: OpenWorkerOptions): Promise<Worker> {
  const { signal, version, mostAccounts = MOST_ACCOUNTS, readAtOnce = READ_AT_ONCE } = options;
  const bounds = { mostAccounts, readAtOnce };
  const told = { signal, onTrouble: oncePerMinute(options.onTrouble) };
  const organisation = await openOrganisation({
    connections: CONNECTIONS,
    ...options.organisation,
    as: 'worker',
    onTrouble: told.onTrouble,
  });
  const health = organisationHealth({ organisation, version, as: 'worker', ending: signal });
  const { metrics } = health;
  const now = options.organisation.now ?? Date.now;
  return {
    health,
    run: (onReady) => runWorker({ organisation, work: organisation.work, metrics, now, onReady, ...bounds, ...told }),
    [Symbol.asyncDispose]: () => organisation[Symbol.asyncDispose](),
  };
}

function oncePerMinute(tell: (words: string) => void): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const words = ownWords(toStoreError(error, 'AJAR_DATABASE_URL'));
    const now = performance.now();
    if (now - (told.get(words) ?? -Infinity) < SAME_MS) return;
    told.set(words, now);
    tell(words);
  };
}
