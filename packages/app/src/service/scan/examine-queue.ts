import type { Done, Work } from './examine-work.ts';
import type { Examiner } from './examiner.ts';

/** What came of a piece of work, and how many bytes of its source are done with it. */
export interface Taken {
  readonly done: Done;
  readonly consumed: number;
}

/** Work on its way: given out ahead, taken back in the order it was given, so that positions only ever grow. */
export class ExamineQueue {
  /** Reading stopped in the middle: what lies behind is not to be examined. */
  stopped = false;
  readonly #examiner: Examiner;
  readonly #take: (taken: Taken) => Promise<void>;
  readonly #onTheWay: { readonly done: Promise<Done>; readonly consumed: number }[] = [];

  constructor(examiner: Examiner, take: (taken: Taken) => Promise<void>) {
    this.#examiner = examiner;
    this.#take = take;
  }

  /** Waits until there is room for more. */
  async put(work: Work, consumed: number): Promise<void> {
    const done = this.#examiner.examine(work);
    // Its error is thrown when it is taken, not while others are waited for.
    done.catch(() => {});
    this.#onTheWay.push({ done, consumed });
    while (this.#onTheWay.length >= this.#examiner.ahead) await this.#takeOne();
  }

  /** Takes what is still on its way. */
  async end(): Promise<void> {
    while (this.#onTheWay.length > 0) await this.#takeOne();
  }

  async #takeOne(): Promise<void> {
    const first = this.#onTheWay.shift();
    if (first === undefined) return;
    const done = await first.done;
    // Behind a gap nothing is stored: the next scan goes on before it.
    if (this.stopped) return;
    this.stopped = done.stopped;
    await this.#take({ done, consumed: first.consumed });
  }
}
