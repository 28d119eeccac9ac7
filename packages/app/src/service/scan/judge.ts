import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

import type { Message } from '@ajar/core';

import { readHere } from '../watch/read-here.ts';
import type { ReadSomewhere } from '../watch/read-in-thread.ts';
import type { Judged } from './judge-message.ts';

/** Who reads what was decoded. */
export interface Judge extends AsyncDisposable {
  /** How many batches it is worth to have on their way. */
  readonly ahead: number;
  /** What a scan wants to know of each. */
  judge(messages: readonly Message[]): Promise<readonly Judged[]>;
  /** All that one message says. */
  readonly read: ReadSomewhere;
}

/** What a worker is asked. */
export type Question = { readonly judge: readonly Message[] } | { readonly read: Parameters<ReadSomewhere> };

export function judgeHere(): Judge {
  return {
    ahead: 1,
    judge: async (messages) => {
      const { judgeMessage } = await import('./judge-message.ts');
      // Others of this thread come first: requests, a signal to stop.
      await setImmediate();
      return messages.map(judgeMessage);
    },
    read: readHere,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** Enough for the worker to go on while messages are stored. */
const AHEAD = 5;

/** A thread that judges while this one decodes and stores: each compiles its own code only, and what judging needs is in memory once. */
export function judgeBeside(): Judge {
  // With two heaps, what nobody needs any more is cleared away before they have doubled: some 15 MB less at a gigabyte.
  setFlagsFromString('--heap-growing-percent=30');
  // Beside this file, compiled or not.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./judge-worker.${extension}`, import.meta.url), {
    env: envWithCompileCache(),
    resourceLimits: { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 },
  });
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: unknown) => void }[] = [];
  worker.on('message', (answer: unknown) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  const ask = (question: Question): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    waiting.push(answer);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    worker.postMessage(question);
    return answer.promise;
  };
  return {
    ahead: AHEAD,
    judge: async (messages) => (await ask({ judge: messages })) as readonly Judged[],
    read: async (...given) => (await ask({ read: given })) as Awaited<ReturnType<ReadSomewhere>>,
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}

/** What this thread has compiled already, a worker need not compile again; it looks for it where its environment says. */
function envWithCompileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}
