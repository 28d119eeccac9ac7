import type { Writable } from 'node:stream';

/** A stream written to in order, waiting while the reader is slower than we are. */
export class Output {
  readonly isTerminal: boolean;
  readonly #stream: Writable;
  #closed = false;
  #failure: Error | null = null;

  constructor(stream: Writable & { readonly isTTY?: boolean }) {
    this.#stream = stream;
    this.isTerminal = stream.isTTY === true;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== 'EPIPE') this.#failure = error;
    });
  }

  /** True once nothing can be written any more: nobody reads (`ajar list | head`), or it failed. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Why nothing can be written (a full disk); null when a reader just went away, which is no failure. */
  get failure(): Error | null {
    return this.#failure;
  }

  async write(text: string): Promise<void> {
    if (this.#closed || text === '' || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#stream.off('drain', done).off('error', done).off('close', done);
        resolve();
      };
      this.#stream.on('drain', done).on('error', done).on('close', done);
    });
  }

  async line(text = ''): Promise<void> {
    await this.write(`${text}\n`);
  }

  async json(value: unknown): Promise<void> {
    await this.line(JSON.stringify(value, null, 2));
  }

  /** Resolves when everything written has been handed over. */
  async flush(): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
  }
}
