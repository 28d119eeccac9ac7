import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import PostalMime from 'postal-mime';

import { parseMessage } from '../packages/core/src/message/parse-message.ts';
import { readMessage } from '../packages/core/src/reading/read-message.ts';

import { fileReader } from '../packages/app/src/mailbox/read-bytes.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
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
const WORK: Readonly<Record<Exclude<StageName, 'scan'>, (message: MboxMessage) => unknown>> = {
  split: (message) => message.size,
  lazy: (message) => parseMessage(message.raw),
  read: (message) => readMessage(parseMessage(message.raw)),
  'postal-mime': (message) => PostalMime.parse(message.raw, { forceRfc822Attachments: true }),
};

async function runStage(stage: StageName, path: string): Promise<StageResult> {
  if (stage === 'scan') return runScan(path);
  const work = WORK[stage];
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

/** `ajar scan` into a new profile: splitting, reading, storing and linking, on disk. */
async function runScan(path: string): Promise<StageResult> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-bench-'));
  try {
    await using ajar = await openAjar({ store: { file: join(folder, 'ajar.db') } });
    const start = performance.now();
    const cpu = process.cpuUsage();
    const { read } = await ajar.scan([path]);
    const seconds = (performance.now() - start) / 1000;
    const { size } = await stat(path);
    const peakRssMb = process.resourceUsage().maxRSS / 1024;
    return { stage: 'scan', messages: read, bytes: size, seconds, cpuSeconds: cpuSeconds(cpu), peakRssMb };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [, script, stage, path] = process.argv;
if (script?.endsWith('stages.ts') === true && stage !== undefined && path !== undefined) {
  process.stdout.write(`${JSON.stringify(await runStage(stage as StageName, path))}\n`);
}
