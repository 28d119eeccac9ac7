/**
 * How fast the mailbox is read: splitting only, the lazy reader, the whole scan, and postal-mime on the same
 * file in the same run. Each stage runs in a process of its own, so that memory is its own, too.
 *
 *   node --conditions=ajar-source bench/run.ts --file /tmp/bench.mbox [--stages split,lazy,read,scan,postal-mime] [--json out.json]
 */
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { STAGES, type StageName, type StageResult } from './stages.ts';

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
  const script = fileURLToPath(new URL('./stages.ts', import.meta.url));
  // The scan runs as `ajar` starts it, built: see the first line of packages/app/bin/ajar.js.
  const flags = stage === 'scan' ? ['--max-semi-space-size=4'] : process.execArgv;
  const output = execFileSync(process.execPath, [...flags, script, stage, file], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as StageResult;
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
