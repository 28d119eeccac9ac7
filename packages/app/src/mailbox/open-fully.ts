import { Worker } from 'node:worker_threads';

import type { FullParse } from './full-parse.ts';
import { MAX_MESSAGE_BYTES } from './split-mbox.ts';

const DEADLINE_MS = 5000;
const MAX_PARTS = 2000;
const MAX_BOUNDARIES = 100;

/**
 * Parses a message in full, for showing one that somebody opened: its HTML and its attachments' names. Mail is
 * written by strangers, so: at most 25 MB, 2000 parts and 100 multiparts, in a worker that is stopped after five seconds.
 */
export async function openFully(raw: Uint8Array, options: { readonly deadlineMs?: number } = {}): Promise<FullParse> {
  if (raw.length > MAX_MESSAGE_BYTES) return { error: 'The message is too large to be opened in full (over 25 MB).' };
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (hasTooManyParts(bytes)) return { error: 'The message is made of too many parts to be opened in full.' };
  return await runWorker(raw, options.deadlineMs ?? DEADLINE_MS);
}

/** Counts delimiter lines without parsing: the full parser is slow in the number of parts, not of bytes. */
function hasTooManyParts(bytes: Buffer): boolean {
  const boundaries = new Set<string>();
  for (const match of bytes
    .toString('latin1')
    .matchAll(/\bboundary\s{0,10}\*?0?\*?\s{0,10}=\s{0,10}"?([^"\s;]{1,200})/gi)) {
    boundaries.add(match[1] ?? '');
    if (boundaries.size > MAX_BOUNDARIES) return true;
  }
  let parts = 0;
  for (const boundary of boundaries) {
    const delimiter = Buffer.from(`\n--${boundary}`, 'latin1');
    for (let at = bytes.indexOf(delimiter); at !== -1; at = bytes.indexOf(delimiter, at + 1)) {
      if (++parts > MAX_PARTS) return true;
    }
  }
  return false;
}

function runWorker(raw: Uint8Array, deadlineMs: number): Promise<FullParse> {
  // Beside this file, compiled or not.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./full-parse-worker.${extension}`, import.meta.url), {
    // A view would take its whole buffer along.
    workerData: raw.slice(),
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  return new Promise((resolve) => {
    const finish = (result: FullParse): void => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish({ error: 'The message takes too long to open in full.' }), deadlineMs);
    worker.once('message', finish);
    worker.once('error', () => finish({ error: 'The message cannot be opened in full.' }));
    worker.once('exit', () => finish({ error: 'The message cannot be opened in full.' }));
  });
}
