/** What one run of a process took. */
export interface Run {
  readonly wallSeconds: number;
  /** Of all its threads and children, in user and system mode: says more than the clock on a machine that is shared. */
  readonly cpuSeconds: number;
  /** The most memory it had at once (resident, the largest process). */
  readonly peakMb: number;
  readonly stdout: string;
}

/** A figure over several runs. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One program among those that did the same work in turn. */
export interface Row {
  readonly name: string;
  readonly wallSeconds: Spread;
  readonly cpuSeconds: Spread;
  readonly peakMb: Spread;
  /** How many times the reference's time this took the reference, run by run: above 1 is faster. By the clock, and by processor. */
  readonly timesReference: { readonly wall: Spread; readonly cpu: Spread } | null;
  /** What it printed at the end, when it printed JSON. */
  readonly says: Readonly<Record<string, unknown>> | null;
  /** Why it did not run. */
  readonly absent: string | null;
}

/** Programs that did the same work, and on what. */
export interface Contest {
  readonly part: string;
  readonly title: string;
  readonly reference: string | null;
  readonly rounds: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
}

export interface Results {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly contests: readonly Contest[];
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
  return { median, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
}
