import type { Writable } from 'node:stream';

/** A stream written to in order, waiting while the reader is slower than we are. */
export class Output {
  readonly isTerminal: boolean;
  readonly #stream: Writable;
  #closed = false;

  constructor(stream: Writable & { readonly isTTY?: boolean }) {
    this.#stream = stream;
    this.isTerminal = stream.isTTY === true;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.#closed = true;
    });
  }

  /** True once nobody reads any more (`ajar list | head`): stop quietly. */
  get closed(): boolean {
    return this.#closed;
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
