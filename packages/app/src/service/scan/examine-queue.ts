import type { Batch } from './batch.ts';
import type { Examined } from './examine.ts';
import type { Examiner } from './examiner.ts';

/** What came of a batch, and how many bytes of its source are done with it. */
export interface Taken {
  readonly examined: readonly Examined[];
  readonly consumed: number;
}

/** Batches on their way: given out ahead, taken back in the order they were given, so that positions only ever grow. */
export class ExamineQueue {
  readonly #examiner: Examiner;
  readonly #take: (taken: Taken) => Promise<void>;
  readonly #onTheWay: { readonly examined: Promise<readonly Examined[]>; readonly consumed: number }[] = [];

  constructor(examiner: Examiner, take: (taken: Taken) => Promise<void>) {
    this.#examiner = examiner;
    this.#take = take;
  }

  /** Waits until there is room for more. */
  async put(batch: Batch): Promise<void> {
    const examined = this.#examiner.examine(batch);
    // Its error is thrown when it is taken, not while others are waited for.
    examined.catch(() => {});
    this.#onTheWay.push({ examined, consumed: batch.consumed });
    while (this.#onTheWay.length >= this.#examiner.ahead) await this.#takeOne();
  }

  /** Takes what is still on its way. */
  async end(): Promise<void> {
    while (this.#onTheWay.length > 0) await this.#takeOne();
  }

  async #takeOne(): Promise<void> {
    const first = this.#onTheWay.shift();
    if (first !== undefined) await this.#take({ examined: await first.examined, consumed: first.consumed });
  }
}
