/** Lets so many pieces of work go on at once; the others wait their turn, in the order in which they came. */
export class Slots {
  #free: number;
  readonly #waiting: ((how: 'turn' | 'left') => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Does the work when its turn has come. Throws the reason of a signal that aborts before. */
  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free -= 1;
    else if ((await this.#wait(signal)) === 'left') throw signal.reason;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next('turn');
    }
  }

  async #wait(signal: AbortSignal): Promise<'turn' | 'left'> {
    const { promise, resolve } = Promise.withResolvers<'turn' | 'left'>();
    const leave = (): void => {
      const at = this.#waiting.indexOf(resolve);
      // Whose turn has come already goes on, and finds out by itself.
      if (at === -1) return;
      this.#waiting.splice(at, 1);
      resolve('left');
    };
    this.#waiting.push(resolve);
    signal.addEventListener('abort', leave, { once: true });
    const how = await promise;
    signal.removeEventListener('abort', leave);
    return how;
  }
}
