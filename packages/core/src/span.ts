/** A half-open range of UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the exact words it covers: `quote === text.slice(start, end)`. */
export interface Quote extends Span {
  readonly quote: string;
}
