import type { ScanState } from '../../store/store.ts';
import type { Context } from '../context.ts';
import type { Examined } from './examine.ts';
import { saveExamined } from './save-examined.ts';
import type { ScanTally } from './scan-tally.ts';

/** Large batches are what makes storing fast: most of its time goes into the commit. */
const BATCH_MESSAGES = 2_000;
const BATCH_BYTES = 8_000_000;

export interface BatchOf {
  readonly source: Pick<ScanState, 'sourceId' | 'path' | 'fingerprint'>;
  /** Where the last scan left off; empty at the start. */
  readonly position: string;
  /** A newer reader goes over mail that is known already: verdicts are renewed, corrections stay. */
  readonly rereads: boolean;
}

/** Examined messages until there are enough to be worth a commit. */
export class SaveBatch {
  #items: Examined[] = [];
  #bytes = 0;
  #position: string;
  readonly #context: Context;
  readonly #tally: ScanTally;
  readonly #of: BatchOf;

  constructor(context: Context, tally: ScanTally, of: BatchOf) {
    this.#context = context;
    this.#tally = tally;
    this.#of = of;
    this.#position = of.position;
  }

  async add(items: readonly Examined[]): Promise<void> {
    for (const item of items) {
      this.#items.push(item);
      this.#bytes += item.kept?.raw?.length ?? 0;
      this.#position = item.row.position;
    }
    this.#tally.read += items.length;
    this.#tally.judged(items.map(({ row }) => row));
    if (this.#items.length >= BATCH_MESSAGES || this.#bytes >= BATCH_BYTES) await this.save(false);
  }

  /** One transaction: the messages and the position behind them. */
  async save(done: boolean): Promise<void> {
    const items = this.#items;
    this.#items = [];
    this.#bytes = 0;
    const state = { ...this.#of.source, position: this.#position, done, updatedAt: Date.now() };
    this.#tally.added += await this.#context.store.write(async (transactor) => {
      const added = await saveExamined(transactor, items, this.#of.rereads);
      await transactor.putScanState(state);
      return added;
    });
  }
}
