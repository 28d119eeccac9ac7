import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** As it is built: starting from the sources takes a second more. */
const AJAR = fileURLToPath(new URL('../../packages/app/bin/ajar.js', import.meta.url));

/** `ajar worker` as a process of its own. */
export class WorkerProcess {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<number | null>;
  healthPort = 0;
  errors = '';

  /** `more`: further words of the command. */
  constructor(env: Readonly<Record<string, string>>, more: readonly string[] = []) {
    const words = [AJAR, 'worker', '--json', '--health-port', '0', ...more];
    this.child = spawn(process.execPath, words, {
      env: { PATH: process.env['PATH'] ?? '', NODE_NO_WARNINGS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // It must not outlive us, however we end.
    const end = (): void => void this.child.kill('SIGKILL');
    process.once('exit', end);
    this.child.once('exit', () => process.off('exit', end));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.ended = once(this.child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
    this.ready = this.#whenReady();
  }

  /** What it says of itself, by the name of the metric with its labels; empty when it does not answer. */
  async metrics(): Promise<ReadonlyMap<string, number>> {
    try {
      const response = await fetch(`http://127.0.0.1:${String(this.healthPort)}/metrics`, {
        signal: AbortSignal.timeout(5_000),
      });
      const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      return new Map(
        lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
      );
    } catch {
      return new Map();
    }
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  async #whenReady(): Promise<void> {
    if (this.child.stdout === null) throw new Error('its output is not piped');
    for await (const line of createInterface({ input: this.child.stdout })) {
      const told = JSON.parse(line) as { readonly healthPort: number };
      this.healthPort = told.healthPort;
      return;
    }
    throw new Error(`The worker ended before it was ready:\n${this.errors}`);
  }
}
