import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import PostalMime from 'postal-mime';

import { fileReader } from '../packages/app/src/mailbox/read-bytes.ts';
import type { openAjar as OpenAjar } from '../packages/app/src/service/open-ajar.ts';
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

/** Where the built program opens a profile. */
const BUILT = new URL('../packages/app/dist/service/open-ajar.js', import.meta.url).href;

async function runStage(stage: StageName, path: string): Promise<StageResult> {
  if (stage === 'scan') return runScan(path);
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

/** `ajar scan` into a new profile: splitting, reading, storing and linking, on disk. Run `npm run build` before. */
async function runScan(path: string): Promise<StageResult> {
  const { openAjar } = (await import(BUILT)) as { readonly openAjar: typeof OpenAjar };
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
