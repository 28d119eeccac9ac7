import type { Metrics } from '../../../organisation/health/metrics.ts';
import type { Work } from '../../../organisation/work/open-work.ts';
import type { Organisation } from '../organisation.ts';

/** What the parts of a worker are given. */
export interface WorkerContext {
  readonly organisation: Organisation;
  readonly work: Work;
  readonly metrics: Metrics;
  /** The clock of this machine, in milliseconds since the epoch. */
  readonly now: () => number;
}
