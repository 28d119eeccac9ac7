import type { Ajar } from '../ajar.ts';

/** At hand at once. Each is small: the connections are everybody's. */
const MOST = 500;

/**
 * Members that were asked for lately. One that was long not asked for is let go of and not closed: somebody may be watching its
 * mail still, and there is nothing of its own to close.
 */
export class OpenMembers implements AsyncDisposable {
  readonly #open: (id: string) => Promise<Ajar>;
  readonly #opened = new Map<string, Promise<Ajar>>();

  constructor(open: (id: string) => Promise<Ajar>) {
    this.#open = open;
  }

  get size(): number {
    return this.#opened.size;
  }

  async get(id: string): Promise<Ajar> {
    const found = this.#opened.get(id) ?? this.#open(id);
    this.#opened.delete(id);
    this.#opened.set(id, found);
    const [longest] = this.#opened.keys();
    if (this.#opened.size > MOST && longest !== undefined) this.#opened.delete(longest);
    try {
      return await found;
    } catch (error) {
      this.drop(id);
      throw error;
    }
  }

  drop(id: string): void {
    this.#opened.delete(id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values());
    this.#opened.clear();
    for (const one of opened) if (one.status === 'fulfilled') await one.value[Symbol.asyncDispose]();
  }
}
