import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Run } from './figures.ts';

/** GNU time: the operating system's own accounting of a finished process, whatever it is written in. */
const TIME = '/usr/bin/time';

export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs a program to its end. Throws when it fails, or where GNU time is missing. */
export function runProcess({ program, words, env = {}, cwd }: Command): Run {
  if (!existsSync(TIME)) throw new Error(`${TIME} is missing (Debian: apt-get install time)`);
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-run-'));
  const took = join(folder, 'took');
  try {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(TIME, ['-o', took, '-f', '%U %S %M', program, ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    const wallSeconds = (performance.now() - start) / 1000;
    if (status !== 0)
      throw new Error(`${program} ${words.join(' ')} ended with ${String(status)}: ${stderr.slice(-2000)}`);
    const [user = 0, system = 0, kilobytes = 0] = readFileSync(took, 'utf8').trim().split(/\s+/u).slice(-3).map(Number);
    return { wallSeconds, cpuSeconds: user + system, peakMb: kilobytes / 1024, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
