import { open } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

import PostalMime from 'postal-mime';

import { fileReader } from '../packages/app/src/mailbox/read-bytes.ts';
import { splitMbox, type MboxMessage } from '../packages/app/src/mailbox/split-mbox.ts';

/** In the order they run: splitting, decoding, reading, the whole scan with its store, and the peer. */
export const STAGES = ['split', 'lazy', 'read', 'scan', 'postal-mime'] as const;
export type StageName = (typeof STAGES)[number];

export interface StageResult {
  readonly stage: StageName;
  readonly messages: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Of all threads, in user and system mode: says more than `seconds` on a machine that is shared. */
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
}

/** What a stage does with each message. */
async function workOf(stage: Exclude<StageName, 'scan'>): Promise<(message: MboxMessage) => unknown> {
  if (stage === 'split') return (message) => message.size;
  if (stage === 'postal-mime') return (message) => PostalMime.parse(message.raw, { forceRfc822Attachments: true });
  const { parseMessage } = await import('../packages/core/src/message/parse-message.ts');
  if (stage === 'lazy') return (message) => parseMessage(message.raw);
  const { readMessage } = await import('../packages/core/src/reading/read-message.ts');
  return (message) => readMessage(parseMessage(message.raw));
}

async function runStage(stage: Exclude<StageName, 'scan'>, path: string): Promise<StageResult> {
  const work = await workOf(stage);
  await using file = await open(path, 'r');
  let messages = 0;
  let bytes = 0;
  const start = performance.now();
  const cpu = process.cpuUsage();
  for await (const message of splitMbox(fileReader(file, 0))) {
    const result = work(message);
    if (result instanceof Promise) await result;
    messages++;
    bytes += message.size;
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    stage,
    messages,
    bytes,
    seconds,
    cpuSeconds: cpuSeconds(cpu),
    peakRssMb: process.resourceUsage().maxRSS / 1024,
  };
}

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

const [, script, stage, path] = process.argv;
if (script?.endsWith('stages.ts') === true && stage !== undefined && path !== undefined) {
  process.stdout.write(`${JSON.stringify(await runStage(stage as Exclude<StageName, 'scan'>, path))}\n`);
}
