import { ownWords } from '../../../jobs/own-words.ts';
import type { Health } from '../../../organisation/health/health.ts';
import { openOrganisation } from '../open-organisation.ts';
import type { OrganisationOptions } from '../open-organisation.ts';
import { organisationHealth } from '../organisation-health.ts';
import { runWorker } from './run-worker.ts';

export interface OpenWorkerOptions {
  readonly organisation: OrganisationOptions;
  readonly version: string;
  /** Accounts that it watches at most; 500 when omitted. */
  readonly mostAccounts?: number | undefined;
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
const SAME_MS = 60_000;
/** Beside two of the engine: enough that what is due and what is read seldom wait for each other. */
const CONNECTIONS = 16;

/** Throws as `openOrganisation` does. */
export async function openWorker(options: OpenWorkerOptions): Promise<Worker> {
  const { signal, version, mostAccounts = MOST_ACCOUNTS } = options;
  const onTrouble = oncePerMinute(options.onTrouble);
  const organisation = await openOrganisation({
    connections: CONNECTIONS,
    ...options.organisation,
    as: 'worker',
    onTrouble,
  });
  const health = organisationHealth({ organisation, version, as: 'worker', ending: signal });
  const { metrics } = health;
  const now = options.organisation.now ?? Date.now;
  return {
    health,
    run: (onReady) =>
      runWorker({ organisation, work: organisation.work, metrics, now, signal, mostAccounts, onTrouble, onReady }),
    [Symbol.asyncDispose]: () => organisation[Symbol.asyncDispose](),
  };
}

function oncePerMinute(tell: (words: string) => void): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const words = ownWords(error);
    const now = performance.now();
    if (now - (told.get(words) ?? -Infinity) < SAME_MS) return;
    told.set(words, now);
    tell(words);
  };
}
