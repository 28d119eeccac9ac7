import type { ScanProgress } from '../service/ajar.ts';
import { AjarError } from '../service/ajar-error.ts';
import type { WorkBehind } from './work-behind.ts';

/** How long work goes, as it is looked at. `error` is why it ended early, in words for people. */
export interface Report<Result> {
  readonly running: boolean;
  readonly progress: ScanProgress | null;
  readonly result: Result | null;
  readonly error: string | null;
}

/** Work that goes on after its request was answered; one at a time, looked at in between. */
export interface OneAtATime<Result> {
  readonly report: () => Report<Result>;
  /** Begins it and tells how it stands. Throws `store-busy` while it runs. */
  readonly start: (work: (options: WorkOptions) => Promise<Result>) => Report<Result>;
}

interface WorkOptions {
  readonly onProgress: (progress: ScanProgress) => void;
  /** Aborts when the server stops. */
  readonly signal: AbortSignal | undefined;
}

/** `busy` and `broken`: what people read when it runs already, and when it ended in a way nobody expected. */
export function oneAtATime<Result>(
  words: { readonly busy: string; readonly broken: string },
  behind?: WorkBehind,
): OneAtATime<Result> {
  let report: Report<Result> = { running: false, progress: null, result: null, error: null };
  const run: (work: Parameters<OneAtATime<Result>['start']>[0]) => Promise<void> = async (work) => {
    report = { running: true, progress: null, result: null, error: null };
    try {
      const onProgress = (progress: ScanProgress): void => {
        report = { ...report, progress };
      };
      const result = await work({ onProgress, signal: behind?.signal });
      report = { ...report, running: false, result };
    } catch (error) {
      report = { ...report, running: false, error: error instanceof AjarError ? error.message : words.broken };
    }
  };
  return {
    report: () => report,
    start: (work) => {
      if (report.running) throw new AjarError('store-busy', words.busy);
      const running = run(work);
      behind?.keep(running);
      return report;
    },
  };
}
