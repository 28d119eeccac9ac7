import { parentPort, workerData } from 'node:worker_threads';

import PostalMime from 'postal-mime';

import type { FullParse } from './full-parse.ts';

const MAX_NESTING = 20;
const MAX_HEADER_BYTES = 1024 * 1024;

/** Runs in a worker of its own, so that a message built to be slow can be stopped. */
async function parse(raw: Uint8Array): Promise<FullParse> {
  const email = await PostalMime.parse(raw, {
    // A chain of forwarded messages would otherwise be opened to its end.
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_NESTING,
    maxHeadersSize: MAX_HEADER_BYTES,
  });
  const attachments = email.attachments.map((each) => ({
    name: each.filename ?? '',
    type: each.mimeType,
    size: typeof each.content === 'string' ? each.content.length : each.content.byteLength,
  }));
  return { html: email.html ?? null, attachments };
}

const result = await parse(workerData as Uint8Array).catch((error: unknown): FullParse => {
  return {
    error: `The message cannot be opened in full: ${error instanceof Error ? error.message : 'its structure is broken'}.`,
  };
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
parentPort?.postMessage(result);
