import { parentPort } from 'node:worker_threads';

import { readHere } from '../watch/read-here.ts';
import { judgeMessage } from './judge-message.ts';
import type { Question } from './judge.ts';

/** Reads messages beside the thread that decodes and stores them: one question after another, answered in the order they come. */
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (question: Question) => {
  last = last.then(async () => {
    const answer = 'judge' in question ? question.judge.map(judgeMessage) : await readHere(...question.read);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
    parentPort?.postMessage(answer);
  });
});
