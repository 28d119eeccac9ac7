import type { RawMessage } from '../../mailbox/mail-source.ts';

/** A message within a bundle: its bytes are `bytes.slice(start, end)`. */
export interface BundledMessage extends Omit<RawMessage, 'raw'> {
  readonly start: number;
  readonly end: number;
}

/** Messages on their way to be examined, their bytes side by side in one buffer that can change threads. */
export interface Bundle {
  readonly sourceId: string;
  readonly bytes: ArrayBuffer;
  readonly messages: readonly BundledMessage[];
}

const BUNDLE_BYTES = 2_000_000;
const BUNDLE_MESSAGES = 400;

/** Collects copies of messages: the source may reuse its own memory at once. Buffers that came back are used again. */
export class Bundler {
  readonly #sourceId: string;
  readonly #spare: ArrayBuffer[];
  /** Empty until something is added: many bundles stay so. */
  #bytes = new Uint8Array(0);
  #messages: BundledMessage[] = [];
  #used = 0;

  constructor(sourceId: string, spare: ArrayBuffer[]) {
    this.#sourceId = sourceId;
    this.#spare = spare;
  }

  get full(): boolean {
    return this.#used >= BUNDLE_BYTES || this.#messages.length >= BUNDLE_MESSAGES;
  }

  get empty(): boolean {
    return this.#messages.length === 0;
  }

  add({ raw, ...rest }: RawMessage): void {
    const end = this.#used + raw.length;
    if (this.#bytes.length === 0) this.#bytes = this.#buffer(BUNDLE_BYTES);
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, BUNDLE_BYTES));
      larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
    }
    this.#bytes.set(raw, this.#used);
    this.#messages.push({ ...rest, start: this.#used, end });
    this.#used = end;
  }

  take(): Bundle {
    const bundle = { sourceId: this.#sourceId, bytes: this.#bytes.buffer, messages: this.#messages };
    this.#messages = [];
    this.#used = 0;
    this.#bytes = new Uint8Array(0);
    return bundle;
  }

  #buffer(size: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#spare.pop() ?? new ArrayBuffer(size));
  }
}
