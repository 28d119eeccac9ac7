/** What goes on behind the answers of a server: it is told to stop when the server does, and waited for. */
export class WorkBehind {
  readonly #ending = new AbortController();
  readonly #running = new Set<Promise<void>>();

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** `work` never rejects. */
  keep(work: Promise<void>): void {
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#running);
  }
}
