import { parentPort, workerData } from 'node:worker_threads';

import { examineWork, type Done, type Work } from './examine-work.ts';

/** The user's addresses. */
const own = workerData as readonly string[];
const memory = { bytes: Buffer.alloc(0) };

/**
 * Decodes and reads mail beside the thread that stores it, one piece of work after another. A buffer that came with the
 * work goes back with the answer.
 */
parentPort?.on('message', (work: Work) => {
  const done = examineWork(work, own, memory);
  const bytes = 'bytes' in work ? [work.bytes] : [];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage({ done, bytes: bytes[0] ?? null }, [...bytes, ...sources(done)]);
});

/** Copies of kept messages change threads too, instead of being copied once more. */
function sources({ examined }: Done): readonly ArrayBuffer[] {
  return examined.flatMap(({ kept }) => (kept?.raw == null ? [] : [kept.raw.buffer as ArrayBuffer]));
}
