import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

import { examineWork, type Done, type Work } from './examine-work.ts';

/** Decodes and reads mail. Answers may come in another order than the work was given. */
export interface Examiner extends AsyncDisposable {
  /** Buffers to be filled again. */
  readonly spare: ArrayBuffer[];
  /** How much work it is worth to have on its way. */
  readonly ahead: number;
  examine(work: Work): Promise<Done>;
}

/** A worker takes a second of processor time to start and until its code is compiled, and 60 MB: below this it saves nobody anything. */
const WORTH_A_WORKER = 150_000_000;

/** For this many bytes of mail of a user with these addresses: with a thread beside this one where that pays, so that both cores have work. */
export function openExaminer(bytes: number, own: readonly string[]): Examiner {
  const spare: ArrayBuffer[] = [];
  const here = handHere(own, spare);
  if (bytes < WORTH_A_WORKER) return { spare, ahead: 1, examine: here.examine, [Symbol.asyncDispose]: here.close };
  // With two heaps, what nobody needs any more is cleared away before they have doubled: some 15 MB less at a gigabyte.
  setFlagsFromString('--heap-growing-percent=30');
  const beside = handBeside(own, spare);
  return {
    spare,
    ahead: AHEAD,
    // What must be copied here anyway is examined there; what is read where it is examined goes to whoever has less to do.
    examine: (work) =>
      !('bytes' in work) && here.pending() < beside.pending() ? here.examine(work) : beside.examine(work),
    [Symbol.asyncDispose]: beside.close,
  };
}

/** Enough for the worker to go on while a batch is stored, at two megabytes each where they are bundles. */
const AHEAD = 6;

/** A thread that examines, one piece of work after another. */
interface Hand {
  readonly pending: () => number;
  readonly examine: (work: Work) => Promise<Done>;
  readonly close: () => Promise<void>;
}

function handHere(own: readonly string[], spare: ArrayBuffer[]): Hand {
  const memory = { bytes: Buffer.alloc(0) };
  let last: Promise<unknown> = Promise.resolve();
  let pending = 0;
  const next = async (work: Work): Promise<Done> => {
    await last.catch(() => {});
    // Others of this thread come first: answers of the worker, requests, a signal to stop.
    await setImmediate();
    try {
      return examineWork(work, own, memory);
    } finally {
      if ('bytes' in work) spare.push(work.bytes);
      pending -= 1;
    }
  };
  return {
    pending: () => pending,
    examine: (work) => {
      pending += 1;
      const done = next(work);
      last = done;
      return done;
    },
    close: () => Promise.resolve(),
  };
}

interface Answer {
  readonly done: Done;
  readonly bytes: ArrayBuffer | null;
}

/** What this thread has compiled already, a worker need not compile again; it looks for it where its environment says. */
function envWithCompileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}

/** One worker only: this thread has work enough for the second core, and each more would take 60 MB. */
function handBeside(own: readonly string[], spare: ArrayBuffer[]): Hand {
  // Beside this file, compiled or not.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./examine-worker.${extension}`, import.meta.url), {
    workerData: own,
    env: envWithCompileCache(),
    resourceLimits: { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 },
  });
  const waiting: { readonly resolve: (done: Done) => void; readonly reject: (error: unknown) => void }[] = [];
  worker.on('message', ({ done, bytes }: Answer) => {
    if (bytes !== null) spare.push(bytes);
    waiting.shift()?.resolve(done);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    pending: () => waiting.length,
    examine: (work) => {
      const answer = Promise.withResolvers<Done>();
      waiting.push(answer);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
      worker.postMessage(work, 'bytes' in work ? [work.bytes] : []);
      return answer.promise;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
