import type { ToneInput } from '@ajar/core';

import type { ToneAnswer, ToneQuestion } from './tone-question.ts';

interface Asked {
  readonly answer: (answer: ToneAnswer) => void;
  readonly fail: (error: Error) => void;
}

let worker: Worker | null = null;
let asked = 0;
const open = new Map<number, Asked>();

/** The tone check in a worker, one for all editors of the page. Rejects when it cannot be loaded; the next call tries again. */
export function checkBeside(input: ToneInput): Promise<ToneAnswer> {
  worker ??= startWorker();
  const running = worker;
  return new Promise((answer, fail) => {
    asked += 1;
    open.set(asked, { answer, fail });
    const question: ToneQuestion = { id: asked, input };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    running.postMessage(question);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('tone-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<ToneAnswer>) => {
    open.get(data.id)?.answer(data);
    open.delete(data.id);
  });
  started.addEventListener('error', ({ message }) => {
    worker = null;
    started.terminate();
    for (const { fail } of open.values()) fail(new Error(`The tone check stopped: ${message}`));
    open.clear();
  });
  return started;
}
