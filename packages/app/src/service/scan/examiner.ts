import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Bundle } from './bundle.ts';
import { examineBundle } from './examine-bundle.ts';
import type { Examined } from './examine.ts';

/** Decodes and reads bundles of messages, in the order they were given. */
export interface Examiner extends AsyncDisposable {
  /** Buffers to be filled again. */
  readonly spare: ArrayBuffer[];
  /** How many bundles it is worth to have on their way. */
  readonly ahead: number;
  examine(bundle: Bundle): Promise<readonly Examined[]>;
}

/** Below this a worker costs more to start than it saves. */
const WORTH_A_WORKER = 20_000_000;

/** For this many bytes of mail: in a thread of its own where that pays, so that both cores have work. */
export function openExaminer(bytes: number): Examiner {
  return bytes < WORTH_A_WORKER ? inlineExaminer() : workerExaminer();
}

function inlineExaminer(): Examiner {
  const spare: ArrayBuffer[] = [];
  return {
    spare,
    ahead: 1,
    examine: (bundle) => {
      const examined = examineBundle(bundle);
      spare.push(bundle.bytes);
      return Promise.resolve(examined);
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

interface Answer {
  readonly examined: readonly Examined[];
  readonly bytes: ArrayBuffer;
}

/** One is enough on two cores: what splits and stores the mail takes most of the other. Each more takes 60 MB. */
const MOST_WORKERS = 1;

/** Enough for the worker to go on while a batch is stored, at two megabytes each. */
const AHEAD = 6;

function workerExaminer(): Examiner {
  const spare: ArrayBuffer[] = [];
  const workers = Array.from({ length: Math.min(MOST_WORKERS, availableParallelism()) }, () => startWorker());
  let turn = 0;
  return {
    spare,
    ahead: AHEAD,
    examine: async (bundle) => {
      const worker = workers[turn % workers.length];
      turn += 1;
      const answer = await worker?.ask(bundle);
      if (answer === undefined) return [];
      spare.push(answer.bytes);
      return answer.examined;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

interface ExamineWorker {
  /** Answers come in the order of the questions. */
  ask(bundle: Bundle): Promise<Answer>;
  stop(): Promise<unknown>;
}

function startWorker(): ExamineWorker {
  // Beside this file, compiled or not.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./examine-worker.${extension}`, import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 },
  });
  let last: Promise<unknown> = Promise.resolve();
  const answerTo = async (bundle: Bundle): Promise<Answer> => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    worker.postMessage(bundle, [bundle.bytes]);
    await last;
    const [answer] = (await once(worker, 'message')) as [Answer];
    return answer;
  };
  return {
    ask: (bundle) => {
      const answer = answerTo(bundle);
      last = answer.catch(() => {});
      return answer;
    },
    stop: () => worker.terminate(),
  };
}
