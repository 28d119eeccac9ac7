import type { Message } from '@ajar/core';

import type { RawMessage } from '../../mailbox/mail-source.ts';
import { decode, examine, keepsSource, keptSource } from './examine.ts';
import type { Examined, Source } from './examine.ts';
import type { Judged } from './judge-message.ts';

/** As much as is copied into one batch: its last message may be as long as any whose source is kept. */
export const BATCH_MEMORY = 1_500_000;
const FULL_BYTES = 1_000_000;
const FULL_MESSAGES = 300;

/** Messages that are decoded, on their way to be judged. */
export class Batch {
  readonly messages: Message[] = [];
  readonly #items: { readonly raw: Omit<RawMessage, 'raw'>; readonly source: () => Source }[] = [];
  /** Copies of the sources that may be kept, until it is known which are. */
  readonly memory: Uint8Array;
  readonly #sourceId: string;
  #used = 0;

  /** `memory` is of `BATCH_MEMORY` bytes. */
  constructor(sourceId: string, memory: Uint8Array) {
    this.#sourceId = sourceId;
    this.memory = memory;
  }

  get full(): boolean {
    return this.#used >= FULL_BYTES || this.messages.length >= FULL_MESSAGES;
  }

  /** Bytes of the source that are done with once the batch is. */
  get consumed(): number {
    return this.#items.at(-1)?.raw.consumed ?? 0;
  }

  /** Decodes it at once: the bytes may be used for the next message then. */
  add({ raw, ...rest }: RawMessage): void {
    this.messages.push(decode({ ...rest, raw }));
    this.#items.push({ raw: rest, source: this.#sourceOf(raw, rest.size) });
  }

  /** What came of them, once they are judged. `own`: addresses of the user. */
  examined(judged: readonly Judged[], own: readonly string[]): readonly Examined[] {
    return this.messages.flatMap((message, index) => {
      const [item, said] = [this.#items[index], judged[index]];
      return item === undefined || said === undefined
        ? []
        : examine(message, said, item.raw, item.source, { sourceId: this.#sourceId, own });
    });
  }

  #sourceOf(raw: Uint8Array, size: number): () => Source {
    if (!keepsSource(raw, size)) {
      const source = keptSource(raw, size);
      return () => source;
    }
    const from = this.#used;
    this.memory.set(raw, from);
    this.#used += raw.length;
    return () => keptSource(this.memory.subarray(from, from + raw.length), size);
  }
}
