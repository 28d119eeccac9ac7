import type { Job, StoreReader } from '../store/store.ts';

/** What came of doing a job once: it is done, or it is to be done again at a time (milliseconds since the epoch). */
export type JobResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly at: number; readonly why: string | null };

/** One claim of a job. */
export interface Turn {
  /** Names this claim and no other: the fence for what it writes. */
  readonly holder: string;
  /** Aborts when the claim was lost, or the program is about to end. */
  readonly signal: AbortSignal;
  /** Whether the claim holds now; asked before what cannot be taken back. */
  holds(): Promise<boolean>;
}

/** How one kind of job is done. `run` may be called again after a crash: it must look first. */
export interface JobKind {
  /** How long a claim lasts unless it is renewed, which happens three times as often. */
  readonly leaseMs: number;
  /**
   * As far ahead as it is ever put off, in milliseconds: one that waits longer was put off by a clock that ran ahead, and is run to
   * look anew. Omitted where a run before its time would do what is not due yet.
   */
  readonly farthestMs?: number | undefined;
  /** Of jobs that wait, those that a clock which has been set back since put off, told by what they are about. */
  putOffByClock?(reader: StoreReader, jobs: readonly Job[], now: number): Promise<readonly Job[]>;
  run(job: Job, turn: Turn): Promise<JobResult>;
}

/** Every kind of due work by its name. */
export type DueWork = Readonly<Record<string, JobKind>>;
