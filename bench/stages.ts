import { open } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

import PostalMime from 'postal-mime';

import { parseMessage } from '../packages/core/src/message/parse-message.ts';

import { fileReader } from '../packages/app/src/mailbox/read-bytes.ts';
import { splitMbox, type MboxMessage } from '../packages/app/src/mailbox/split-mbox.ts';

/** In the order they run. The whole `ajar scan` belongs behind `lazy`: add its name here and its work to `WORK`. */
export const STAGES = ['split', 'lazy', 'postal-mime'] as const;
export type StageName = (typeof STAGES)[number];

export interface StageResult {
  readonly stage: StageName;
  readonly messages: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly peakRssMb: number;
}

/** What a stage does with each message. */
const WORK: Readonly<Record<StageName, (message: MboxMessage) => unknown>> = {
  split: (message) => message.size,
  lazy: (message) => parseMessage(message.raw),
  'postal-mime': (message) => PostalMime.parse(message.raw, { forceRfc822Attachments: true }),
};

async function runStage(stage: StageName, path: string): Promise<StageResult> {
  const work = WORK[stage];
  await using file = await open(path, 'r');
  let messages = 0;
  let bytes = 0;
  const start = performance.now();
  for await (const message of splitMbox(fileReader(file, 0))) {
    const result = work(message);
    if (result instanceof Promise) await result;
    messages++;
    bytes += message.size;
  }
  const seconds = (performance.now() - start) / 1000;
  return { stage, messages, bytes, seconds, peakRssMb: process.resourceUsage().maxRSS / 1024 };
}

const [, script, stage, path] = process.argv;
if (script?.endsWith('stages.ts') === true && stage !== undefined && path !== undefined) {
  process.stdout.write(`${JSON.stringify(await runStage(stage as StageName, path))}\n`);
}
