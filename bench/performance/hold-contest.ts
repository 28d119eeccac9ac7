import { spreadOf, type Contest, type Row, type Run } from './figures.ts';
import { runProcess, type Command } from './run-process.ts';

export interface Contestant {
  readonly name: string;
  /** Made anew for each round; what it returns beside the command is done afterwards. Null: it is not installed. */
  readonly command: (() => { readonly command: Command; readonly after?: () => void }) | null;
  /** Most rounds: for what takes long. */
  readonly rounds?: number;
}

interface Held extends Omit<Contest, 'rows'> {
  readonly contestants: readonly Contestant[];
}

/** Lets all do the work in turn, round after round, so that what else the machine does meets all alike. */
export function holdContest({ contestants, ...contest }: Held): Contest {
  const { rounds } = contest;
  const runs = new Map<string, Run[]>(contestants.map(({ name }) => [name, []]));
  const failed = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, command, rounds: most = rounds } of contestants) {
      if (command === null || round >= most || failed.has(name)) continue;
      process.stderr.write(`${contest.title}, round ${String(round + 1)}: ${name}\n`);
      const made = command();
      try {
        runs.get(name)?.push(runProcess(made.command));
      } catch (error) {
        failed.set(name, error instanceof Error ? error.message.slice(0, 500) : String(error));
        process.stderr.write(`${failed.get(name) ?? ''}\n`);
      } finally {
        made.after?.();
      }
    }
  }
  const reference = runs.get(contest.reference ?? '') ?? [];
  const rows = contestants.map(({ name, command }) =>
    rowOf(name, runs.get(name) ?? [], reference, command === null ? 'not installed' : (failed.get(name) ?? null)),
  );
  return { ...contest, rows };
}

function rowOf(name: string, runs: readonly Run[], reference: readonly Run[], absent: string | null): Row {
  const times = (of: (run: Run) => number) =>
    spreadOf(runs.flatMap((run, round) => (reference[round] === undefined ? [] : of(reference[round]) / of(run))));
  return {
    name,
    wallSeconds: spreadOf(runs.map((run) => run.wallSeconds)),
    cpuSeconds: spreadOf(runs.map((run) => run.cpuSeconds)),
    peakMb: spreadOf(runs.map((run) => run.peakMb)),
    timesReference:
      reference.length === 0 || runs.length === 0
        ? null
        : { wall: times((run) => run.wallSeconds), cpu: times((run) => run.cpuSeconds) },
    says: sayingOf(runs.at(-1)?.stdout ?? ''),
    absent,
  };
}

function sayingOf(stdout: string): Readonly<Record<string, unknown>> | null {
  for (const text of [stdout, stdout.trim().split('\n').at(-1) ?? '']) {
    try {
      const said: unknown = JSON.parse(text);
      if (typeof said === 'object' && said !== null && !Array.isArray(said)) return { ...said };
    } catch {
      // Not JSON: words for people.
    }
  }
  return null;
}
