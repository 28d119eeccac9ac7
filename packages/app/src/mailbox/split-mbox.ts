import { separatorAt } from './from-line.ts';
import type { ReadBytes } from './read-bytes.ts';
import { unescapeFrom } from './unescape-from.ts';

export const MAX_MESSAGE_BYTES = 25 * 1024 * 1024;
const READ_BYTES = 2 * 1024 * 1024;
const SEPARATOR = Buffer.from('\nFrom ');
/** Kept when a message over the cap is dropped: enough to see a separator and the blank line before it. */
const TAIL_BYTES = 4096;
const LF = 10;
const CR = 13;

/** One message of an mbox: `raw` is what lies between its `From ` line and the next. */
export interface MboxMessage {
  readonly raw: Uint8Array;
  /** Bytes of the message; more than `raw.length` when it was over the cap and cut. */
  readonly size: number;
  /** Offset of the `From ` line, and of the first byte behind the message. */
  readonly start: number;
  readonly end: number;
}

export interface SplitOptions {
  /** Offset of the first byte that will be read. */
  readonly offset?: number;
  readonly readBytes?: number;
  readonly maxMessageBytes?: number;
  /** Memory to read through, instead of some of its own; belongs to the reader until it is done. */
  readonly memory?: ReadMemory;
}

/** Grows to what was needed at most, to be used again by the next reader. */
export interface ReadMemory {
  bytes: Buffer;
}

/**
 * Splits an mbox into messages while reading it. Memory stays at a few read buffers, whatever the size of the
 * file or of a message. `raw` is valid until the next message is asked for: copy it to keep it.
 */
export async function* splitMbox(read: ReadBytes, options: SplitOptions = {}): AsyncGenerator<MboxMessage> {
  const splitter = new Splitter(options);
  for (let room = splitter.room(); room !== null; room = splitter.room()) {
    splitter.filled(await read(room.target, room.offset));
    yield* splitter.messages();
  }
}

class Splitter {
  private readonly readSize: number;
  private readonly cap: number;
  private readonly memory: ReadMemory;
  /** The part of the memory that holds what was read and is not given out yet. */
  private buffer: Buffer = Buffer.alloc(0);
  /** Offset of `buffer[0]` in the file. */
  private base: number;
  /** Start of the current message in the buffer; -1 before the first `From ` line. */
  private start = -1;
  private from = 0;
  private complete = false;
  /** Head of a message over the cap, of which the rest is being dropped. */
  private head: { readonly bytes: Buffer; readonly start: number } | null = null;

  constructor(options: SplitOptions) {
    this.base = options.offset ?? 0;
    this.memory = options.memory ?? { bytes: Buffer.alloc(0) };
    this.readSize = options.readBytes ?? READ_BYTES;
    this.cap = options.maxMessageBytes ?? MAX_MESSAGE_BYTES;
  }

  /** Where to read on to, behind what is not finished; null when everything has been given out. */
  room(): { readonly target: Buffer; readonly offset: number } | null {
    if (this.complete) return null;
    const keepFrom = this.keepFrom();
    const kept = this.buffer.subarray(keepFrom);
    const needed = kept.length + this.readSize;
    // The same memory again where it is large enough: a file of any size is read through a few megabytes.
    const { memory } = this;
    if (memory.bytes.length < needed) {
      const larger = Buffer.allocUnsafeSlow(needed);
      kept.copy(larger);
      memory.bytes = larger;
    } else {
      memory.bytes.set(kept, 0);
    }
    this.buffer = memory.bytes.subarray(0, kept.length);
    this.base += keepFrom;
    this.start = Math.max(-1, this.start - keepFrom);
    this.from = Math.max(0, this.from - keepFrom);
    return { target: memory.bytes.subarray(0, needed), offset: kept.length };
  }

  /** So many bytes were read there; 0 at the end. */
  filled(count: number): void {
    this.buffer = this.memory.bytes.subarray(0, this.buffer.length + count);
    this.complete = count === 0;
  }

  *messages(): Generator<MboxMessage> {
    if (this.start === -1 && this.head === null && !this.findFirst()) return;
    for (;;) {
      const at = this.nextSeparator();
      if (at === null) break;
      yield this.message(at);
      this.start = at;
      this.from = at;
    }
    if (this.complete) yield this.message(this.buffer.length);
  }

  /** Skips a byte order mark and blank lines in front of the first `From ` line. */
  private findFirst(): boolean {
    let at = this.base === 0 && this.buffer[0] === 0xef ? 3 : 0;
    while (this.buffer[at] === LF || this.buffer[at] === CR) at++;
    if (this.buffer.length - at < SEPARATOR.length && !this.complete) return false;
    if (at >= this.buffer.length) {
      // Nothing but blank lines so far: nothing to keep.
      this.base += at;
      this.buffer = Buffer.alloc(0);
      return false;
    }
    this.start = at;
    this.from = at;
    return true;
  }

  /** The next message's start in the buffer; null when more must be read first. */
  private nextSeparator(): number | null {
    for (;;) {
      const found = this.buffer.indexOf(SEPARATOR, this.from);
      if (found === -1) {
        this.from = Math.max(this.from, this.buffer.length - SEPARATOR.length + 1);
        return null;
      }
      const seen = separatorAt(this.buffer, found + 1, { atStart: false, complete: this.complete });
      if (seen === 'separator') return found + 1;
      this.from = seen === 'need-more' ? found : found + 1;
      if (seen === 'need-more') return null;
    }
  }

  private message(end: number): MboxMessage {
    if (this.head !== null) {
      const { bytes, start } = this.head;
      this.head = null;
      return { raw: body(bytes, false), size: this.base + end - start, start, end: this.base + end };
    }
    const all = this.buffer.subarray(this.start, end);
    const raw = body(all, true);
    const cut = raw.length > this.cap ? raw.subarray(0, this.cap) : raw;
    return { raw: cut, size: raw.length, start: this.base + this.start, end: this.base + end };
  }

  /** From where the buffer must be kept; a message over the cap is cut to its head here. */
  private keepFrom(): number {
    const unfinished = this.buffer.length - Math.max(0, this.start);
    if (this.head === null && this.start !== -1 && unfinished > this.cap) {
      const bytes = Buffer.from(this.buffer.subarray(this.start, this.start + this.cap));
      this.head = { bytes, start: this.base + this.start };
    }
    if (this.head === null) return Math.max(0, this.start);
    this.start = -1;
    return Math.max(0, Math.min(this.from, this.buffer.length) - TAIL_BYTES);
  }
}

/** The message without its `From ` line, the blank line that separates it from the next, and `>From` escapes. */
function body(bytes: Buffer, whole: boolean): Uint8Array {
  let from = 0;
  if (bytes.toString('latin1', 0, 5) === 'From ') {
    const lineEnd = bytes.indexOf(LF);
    from = lineEnd === -1 ? bytes.length : lineEnd + 1;
  }
  let end = bytes.length;
  if (whole && bytes[end - 1] === LF) {
    const before = bytes[end - 2] === CR ? end - 2 : end - 1;
    if (bytes[before - 1] === LF) end = before;
  }
  return unescapeFrom(bytes.subarray(from, Math.max(from, end)));
}
