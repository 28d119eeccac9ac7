/** Longer lines are refused: a message of the largest size we read still fits. */
export const LINE_LIMIT = 30_000_000;
const HEAD = 2000;
const NEWLINE = 0x0a;

/** One line of the input. `text` is null when it was over the limit; `head` is then how it began. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
  readonly head: string;
}

/**
 * The lines of a stream, in the groups in which they arrive, so that results can leave as soon as the
 * input pauses. Memory is bounded by one line. Blank lines are left out but counted.
 */
export async function* lineGroups(
  stream: AsyncIterable<Uint8Array | string>,
  limit = LINE_LIMIT,
): AsyncGenerator<readonly Line[]> {
  const reader = new LineReader(limit);
  for await (const chunk of stream) {
    const lines = reader.take(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    if (lines.length > 0) yield lines;
  }
  const last = reader.end();
  if (last !== null) yield [last];
}

class LineReader {
  #number = 0;
  #pieces: Uint8Array[] = [];
  #size = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(chunk: Uint8Array): readonly Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      this.#add(chunk.subarray(from, at));
      const line = this.end();
      if (line !== null) lines.push(line);
      from = at + 1;
    }
    this.#add(chunk.subarray(from));
    return lines;
  }

  /** The line gathered so far; null when it is blank. */
  end(): Line | null {
    const bytes = Buffer.concat(this.#pieces);
    const tooLong = this.#size > this.#limit;
    this.#pieces = [];
    this.#size = 0;
    this.#number += 1;
    if (tooLong) return { number: this.#number, text: null, head: bytes.toString('utf8', 0, HEAD) };
    const text = withoutMark(bytes.toString('utf8'));
    return text.trim() === '' ? null : { number: this.#number, text, head: text.slice(0, HEAD) };
  }

  /** Of a line over the limit only the beginning is kept. */
  #add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    const before = this.#size;
    this.#size += piece.length;
    if (this.#size <= this.#limit) this.#pieces.push(piece);
    else if (before <= this.#limit) this.#pieces = [Buffer.concat([...this.#pieces, piece]).subarray(0, HEAD)];
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
