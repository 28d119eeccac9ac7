import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { StoreTarget } from '../open-store.ts';

export interface Writer {
  readonly process: ChildProcess;
  /** Batches that were reported as committed, so far. */
  acknowledged(): number;
  /** Resolves with the exit code (null when killed) and what it complained of. */
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

/** Starts `writer-process.ts`: a real second process on the same store. */
export function spawnWriter(target: StoreTarget, name: string, batches: number): Writer {
  const script = fileURLToPath(new URL('writer-process.ts', import.meta.url));
  const args = ['--conditions=ajar-source', script, JSON.stringify(target), name, String(batches)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return {
    process: child,
    acknowledged: () => output.split('\n').length - 1,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        resolve({ code, errors });
      });
    }),
  };
}
