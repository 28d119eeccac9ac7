/**
 * How fast the list is with many noes: a page of it, searches, the counts of the first screen, a change, and `ajar list` as a
 * process of its own. Made-up noes go through the store as reading mail writes them.
 *
 *   node --conditions=ajar-source bench/list-speed.ts [--noes 10000,50000] [--messages 1000000] [--json out.json] [--keep FOLDER]
 *
 * `--messages`: ordinary mail beside the noes, a third of it in threads.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import type { Ajar } from '../packages/app/src/service/ajar.ts';
import { makeNoes } from './list/make-noes.ts';
import { makeOrdinaryMail } from './list/make-ordinary-mail.ts';

const { values } = parseArgs({
  options: {
    noes: { type: 'string', default: '10000,50000' },
    messages: { type: 'string', default: '0' },
    json: { type: 'string' },
    keep: { type: 'string' },
  },
});
const RUNS = 15;
const CLI = fileURLToPath(new URL('../packages/app/bin/ajar.js', import.meta.url));

interface Measured {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
}

const results: { readonly noes: number; readonly seconds: number; readonly rows: readonly Measured[] }[] = [];
for (const noes of values.noes.split(',').map(Number)) results.push(await measure(noes));
report();
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);

async function measure(noes: number) {
  const home = values.keep ?? mkdtempSync(join(tmpdir(), 'ajar-list-'));
  const file = join(home, 'default', 'ajar.db');
  mkdirSync(join(home, 'default'), { recursive: true });
  const began = performance.now();
  await makeNoes(file, noes);
  await makeOrdinaryMail(file, Number(values.messages));
  const seconds = (performance.now() - began) / 1000;
  const rows: Measured[] = [];
  {
    await using ajar = await openAjar({ store: { file } });
    for (const [what, work] of works(ajar)) rows.push(await timed(what, work));
  }
  const run = (what: string, ...words: readonly string[]) => timed(what, () => asProcess(home, words));
  rows.push(await run('process: ajar list', 'list'));
  rows.push(await run('process: ajar list --search', 'list', '--search', 'harbour second'));
  rows.push(await run('process: ajar list --json (all)', 'list', '--json'));
  if (values.keep === undefined) rmSync(home, { recursive: true, force: true });
  return { noes, seconds, rows };
}

function works(ajar: Ajar): readonly (readonly [string, () => Promise<unknown>])[] {
  let turn = 0;
  return [
    ['overview', () => ajar.overview()],
    ['page, first of all', () => ajar.page({ limit: 50 })],
    ['page, first to decide', () => ajar.page({ status: 'to-decide', limit: 50 })],
    [
      'page, deep in settled',
      async () => ajar.page({ status: 'settled', limit: 50, cursor: `${Date.UTC(2022, 5)}_0` }),
    ],
    ['page, by reason and door', () => ajar.page({ reason: 'visa', door: 'apply-again', limit: 50 })],
    ['search, one common word', () => ajar.page({ search: 'unfortunately' })],
    ['search, three words', () => ajar.page({ search: 'harbour second scene' })],
    ['search, one letter', () => ajar.page({ search: 'h' })],
    ['search, a phrase', () => ajar.page({ search: '"second scene"' })],
    ['search, org and date', () => ajar.page({ search: 'org:north after:2025 is:to-decide' })],
    ['search, nothing found', () => ajar.page({ search: 'zzzzqq' })],
    // The slowest is the first, from cold.
    ['insights', () => ajar.insights({})],
    [
      'let one go, and back',
      async () => {
        const [row] = (await ajar.page({ status: 'to-decide', limit: 1 })).rows;
        turn += 1;
        await ajar.batch([row?.id ?? ''], turn % 2 === 0 ? 'close' : 'reopen');
      },
    ],
  ];
}

async function timed(what: string, work: () => unknown): Promise<Measured> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { what, median: sorted[Math.floor(RUNS / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

function asProcess(home: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [CLI, '--data-dir', home, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`ajar ${words.join(' ')} ended with ${String(status)}: ${stderr}`);
}

function report(): void {
  process.stdout.write(`${machine()}\nmilliseconds: median (slowest) of ${RUNS}\n\n`);
  const heads = results.map(({ noes }) => `${noes.toLocaleString('en-GB')} noes`.padStart(20));
  process.stdout.write(`${''.padEnd(32)}${heads.join('')}\n`);
  for (const [at, { what }] of (results[0]?.rows ?? []).entries()) {
    const cells = results.map(({ rows }) => {
      const { median = 0, worst = 0 } = rows[at] ?? {};
      return `${median.toFixed(1)} (${worst.toFixed(1)})`.padStart(20);
    });
    process.stdout.write(`${what.padEnd(32)}${cells.join('')}\n`);
  }
  for (const { noes, seconds } of results)
    process.stdout.write(`\nwriting ${noes.toLocaleString('en-GB')} noes: ${seconds.toFixed(1)} s\n`);
}

function machine(): string {
  return `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`;
}
