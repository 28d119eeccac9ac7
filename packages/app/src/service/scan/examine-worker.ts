import { parentPort, workerData } from 'node:worker_threads';

import type { Bundle } from './bundle.ts';
import { examineBundle } from './examine-bundle.ts';
import type { Examined } from './examine.ts';

/** The user's addresses. */
const own = workerData as readonly string[];

/** Decodes and reads mail beside the thread that splits and stores it. The buffer goes back with the answer. */
parentPort?.on('message', (bundle: Bundle) => {
  const examined = examineBundle(bundle, own);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage({ examined, bytes: bundle.bytes }, [bundle.bytes, ...sources(examined)]);
});

/** Copies of kept messages change threads too, instead of being copied once more. */
function sources(examined: readonly Examined[]): readonly ArrayBuffer[] {
  return examined.flatMap(({ kept }) => (kept?.raw == null ? [] : [kept.raw.buffer as ArrayBuffer]));
}
