import type { Metrics } from './metrics.ts';

/** What a process says of how it is, for those who run it. */
export interface Health {
  readonly metrics: Metrics;
  /** Whether it can be given work now, and what it lacks, each in a word that tells nothing of anybody. */
  ready(): Promise<{ readonly ready: boolean; readonly lacks: readonly string[] }>;
}

export interface HealthOptions {
  readonly metrics: Metrics;
  /** What must answer, by a name for it. */
  readonly needs: Readonly<Record<string, () => Promise<unknown>>>;
  /** From then on it takes nothing new. */
  readonly ending: AbortSignal;
  /** How long each may take to answer, in milliseconds; two seconds when omitted. */
  readonly withinMs?: number | undefined;
}

const WITHIN_MS = 2_000;

export function healthOf({ metrics, needs, ending, withinMs = WITHIN_MS }: HealthOptions): Health {
  return {
    metrics,
    ready: async () => {
      if (ending.aborted) return { ready: false, lacks: ['ending'] };
      const answers = await Promise.all(
        Object.entries(needs).map(async ([name, ask]) => ((await answersWithin(ask, withinMs)) ? null : name)),
      );
      const lacks = answers.filter((name) => name !== null);
      return { ready: lacks.length === 0, lacks };
    },
  };
}

async function answersWithin(ask: () => Promise<unknown>, ms: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  const answered = ask().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
