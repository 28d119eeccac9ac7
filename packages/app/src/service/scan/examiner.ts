import { once } from 'node:events';
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

/** For this many bytes of mail of a user with these addresses: in a thread of its own where that pays, so that both cores have work. */
export function openExaminer(bytes: number, own: readonly string[]): Examiner {
  return bytes < WORTH_A_WORKER ? inlineExaminer(own) : workerExaminer(own);
}

function inlineExaminer(own: readonly string[]): Examiner {
  const spare: ArrayBuffer[] = [];
  return {
    spare,
    ahead: 1,
    examine: (bundle) => {
      const examined = examineBundle(bundle, own);
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

/** Enough for the worker to go on while a batch is stored, at two megabytes each. */
const AHEAD = 6;

/** One worker: what splits and stores the mail takes most of a second core, and each more would take 60 MB. */
function workerExaminer(own: readonly string[]): Examiner {
  const spare: ArrayBuffer[] = [];
  // Beside this file, compiled or not.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./examine-worker.${extension}`, import.meta.url), {
    workerData: own,
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 },
  });
  let last: Promise<unknown> = Promise.resolve();
  const answerTo = async (bundle: Bundle): Promise<readonly Examined[]> => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    worker.postMessage(bundle, [bundle.bytes]);
    await last;
    const [answer] = (await once(worker, 'message')) as [Answer];
    spare.push(answer.bytes);
    return answer.examined;
  };
  return {
    spare,
    ahead: AHEAD,
    examine: (bundle) => {
      const answer = answerTo(bundle);
      last = answer.catch(() => {});
      return answer;
    },
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}
