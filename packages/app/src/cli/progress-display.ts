import type { ScanProgress } from '../service/ajar.ts';
import type { Face } from './face.ts';
import { progressBar, progressLine } from './text/progress.ts';
import type { Beginning } from './text/progress.ts';

const ON_TERMINAL_MS = 100;
const ON_PIPE_MS = 5000;
const CLEAR_LINE = '\r\u001B[2K';

/** Shows how a scan is going: one line that moves on a terminal, a plain line now and then elsewhere. */
export class ProgressDisplay {
  readonly #face: Face;
  #shownAt: number | null = null;
  #lineOpen = false;
  #beginning: Beginning | undefined;
  #said = '';

  constructor(face: Face) {
    this.#face = face;
  }

  readonly show = (progress: ScanProgress): void => {
    const { isTerminal } = this.#face.err;
    const now = performance.now();
    this.#beginning ??= progress;
    // The first plain line waits its turn too: a short scan needs none.
    this.#shownAt ??= isTerminal ? Number.NEGATIVE_INFINITY : now;
    if (now - this.#shownAt < (isTerminal ? ON_TERMINAL_MS : ON_PIPE_MS)) return;
    this.#shownAt = now;
    if (!isTerminal) {
      const line = progressLine(progress, this.#beginning);
      // While nothing moves, the same words again would tell nothing.
      if (line !== this.#said) void this.#face.err.line(line);
      this.#said = line;
      return;
    }
    void this.#face.err.write(CLEAR_LINE + progressBar(progress, this.#face.width - 1, this.#beginning));
    this.#lineOpen = true;
  };

  /** A line of words between, without tearing the bar. */
  note(words: string): void {
    this.end();
    void this.#face.err.line(words);
  }

  end(): void {
    if (this.#lineOpen) void this.#face.err.write(CLEAR_LINE);
    this.#lineOpen = false;
  }
}
