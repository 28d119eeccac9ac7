export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const TAB = 9;
const DASH = 45;

/** The bytes of an ASCII string; anything above 255 becomes its low byte. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Each byte as the character of the same number, so that it can be turned back with `bytesOf`. */
export function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}

/** Where the empty line after a header block is, in a range that starts at a line's start. */
export interface HeaderEnd {
  /** End of the header block, the last line end included. */
  readonly headersEnd: number;
  /** First byte of the body. */
  readonly bodyStart: number;
}

/** Finds the first empty line from `start`. Null when there is none before `end`. */
export function findHeaderEnd(bytes: Uint8Array, start: number, end: number): HeaderEnd | null {
  let lineStart = start;
  while (lineStart < end) {
    const first = bytes[lineStart];
    if (first === LF) return { headersEnd: lineStart, bodyStart: lineStart + 1 };
    if (first === CR && bytes[lineStart + 1] === LF) return { headersEnd: lineStart, bodyStart: lineStart + 2 };
    const lineEnd = bytes.indexOf(LF, lineStart);
    if (lineEnd === -1 || lineEnd >= end) return null;
    lineStart = lineEnd + 1;
  }
  return null;
}

/** A multipart delimiter line. `level` is the index of its boundary in the list searched. */
export interface Delimiter {
  readonly level: number;
  /** End of the part before it, its line end excluded. */
  readonly partEnd: number;
  /** First byte after the delimiter line. */
  readonly next: number;
  readonly closing: boolean;
}

/**
 * Finds the next line `--boundary` or `--boundary--` of any of the boundaries, innermost first.
 * One pass over the bytes, whatever the number of boundaries.
 */
export function findDelimiter(
  bytes: Uint8Array,
  boundaries: readonly Uint8Array[],
  from: number,
  end: number,
): Delimiter | null {
  let at = bytes.indexOf(DASH, from);
  while (at !== -1 && at < end) {
    if (bytes[at + 1] === DASH && (at === from || bytes[at - 1] === LF)) {
      for (let level = boundaries.length - 1; level >= 0; level--) {
        const boundary = boundaries[level];
        const found = boundary === undefined ? null : matchDelimiter(bytes, boundary, at, end, from);
        if (found !== null) return { level, ...found };
      }
    }
    at = bytes.indexOf(DASH, at + 1);
  }
  return null;
}

function matchDelimiter(
  bytes: Uint8Array,
  boundary: Uint8Array,
  at: number,
  end: number,
  from: number,
): Omit<Delimiter, 'level'> | null {
  let pos = at + 2;
  if (pos + boundary.length > end) return null;
  for (const byte of boundary) if (bytes[pos++] !== byte) return null;
  const closing = bytes[pos] === DASH && bytes[pos + 1] === DASH;
  if (closing) pos += 2;
  // RFC 2046 5.1.1 allows white space after the boundary, nothing else.
  while (pos < end && (bytes[pos] === SPACE || bytes[pos] === TAB || bytes[pos] === CR)) pos++;
  if (pos < end && bytes[pos] !== LF) return null;
  let partEnd = at;
  if (partEnd > from && bytes[partEnd - 1] === LF) partEnd--;
  if (partEnd > from && bytes[partEnd - 1] === CR) partEnd--;
  return { partEnd, next: Math.min(pos + 1, end), closing };
}
