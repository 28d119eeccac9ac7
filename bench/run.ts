/**
 * How fast the mailbox is read: splitting only, the lazy reader, the whole scan (`npm run build` first), and postal-mime on
 * the same file in the same run. Each stage runs in a process of its own, so that memory is its own, too.
 *
 *   node --conditions=ajar-source bench/run.ts --file /tmp/bench.mbox [--stages split,lazy,read,scan,postal-mime] [--json out.json]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { STAGES, type StageName, type StageResult } from './stages.ts';

/** Says what a process took, as its last line to standard error. */
const TOOK = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify([userCPUTime, systemCPUTime, maxRSS]));
})`;

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    stages: { type: 'string', default: STAGES.join(',') },
    json: { type: 'string' },
  },
});
if (values.file === undefined) {
  process.stderr.write('Say which mailbox: --file FILE (make one with bench/corpus.ts)\n');
  process.exit(2);
}

const bytes = statSync(values.file).size;
const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}`;
const results: StageResult[] = [];
for (const stage of values.stages.split(',')) results.push(run(stage as StageName, values.file));
report(results);
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine, file: { bytes, messages: results[0]?.messages ?? 0 }, results }, null, 2)}\n`,
  );
}

function run(stage: StageName, file: string): StageResult {
  if (stage === 'scan') return runScan(file);
  const script = fileURLToPath(new URL('./stages.ts', import.meta.url));
  const output = execFileSync(process.execPath, [...process.execArgv, script, stage, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as StageResult;
}

/** `ajar scan` as a user starts it, built, into a new profile: its start, splitting, reading, storing and linking, on disk. */
function runScan(file: string): StageResult {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-'));
  const ajar = fileURLToPath(new URL('../packages/app/bin/ajar.js', import.meta.url));
  const preload = `data:text/javascript,${encodeURIComponent(TOOK)}`;
  // As the first line of the program has it.
  const flags = ['--max-semi-space-size=4', '--import', preload];
  try {
    const start = performance.now();
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...flags, ajar, 'scan', file, '--data-dir', folder, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 24 },
    );
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`ajar scan failed: ${stderr}`);
    const [user, system, maxRss] = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as [number, number, number];
    const { read } = JSON.parse(stdout) as { readonly read: number };
    return {
      stage: 'scan',
      messages: read,
      bytes,
      seconds,
      cpuSeconds: (user + system) / 1e6,
      peakRssMb: maxRss / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(rows: readonly StageResult[]): void {
  const slowest = rows.find((row) => row.stage === 'postal-mime');
  process.stdout.write(`${machine}\n${(bytes / 1e6).toFixed(0)} MB, ${rows[0]?.messages ?? 0} messages\n\n`);
  process.stdout.write('stage         seconds  CPU seconds  messages/s     MB/s  peak RSS MB  times postal-mime\n');
  for (const row of rows) {
    const rate = row.messages / row.seconds;
    const times = slowest === undefined ? '-' : (rate / (slowest.messages / slowest.seconds)).toFixed(1);
    const cells = [
      row.seconds.toFixed(2).padStart(8),
      row.cpuSeconds.toFixed(2).padStart(13),
      rate.toFixed(0).padStart(12),
      (row.bytes / 1e6 / row.seconds).toFixed(0).padStart(9),
    ];
    process.stdout.write(
      `${row.stage.padEnd(12)}${cells.join('')}${row.peakRssMb.toFixed(0).padStart(13)}${times.padStart(19)}\n`,
    );
  }
}
