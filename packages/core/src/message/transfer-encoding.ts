import { CR, LF, SPACE, TAB } from './bytes.ts';

const EQUALS = 61;
const INVALID = 255;

const BASE64 = new Uint8Array(256).fill(INVALID);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((letter, value) => {
  BASE64[letter.charCodeAt(0)] = value;
});
// The URL-safe alphabet turns up in mail, too.
BASE64[45] = 62;
BASE64[95] = 63;

/** Decodes Content-Transfer-Encoding. Broken input gives what can be read of it. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(bytes);
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes);
  return bytes;
}

/** Skips whatever is not base64; padding in the middle starts a new group, as in concatenated base64. */
export function decodeBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    const value = BASE64[byte] ?? INVALID;
    if (value === INVALID) {
      if (byte === EQUALS) held = 0;
      continue;
    }
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[length++] = (bits >> held) & 255;
    }
  }
  return out.subarray(0, length);
}

/** RFC 2045 6.7, with `=` that is followed by no hex digits left as it is. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  let at = bytes.indexOf(EQUALS);
  if (at === -1) return bytes;
  const out = new Uint8Array(bytes.length);
  let from = 0;
  let length = 0;
  while (at !== -1) {
    length = copy(bytes, from, at, out, length);
    const high = hexValue(bytes[at + 1]);
    const low = hexValue(bytes[at + 2]);
    const lineEnd = high >= 0 && low >= 0 ? -1 : softBreak(bytes, at + 1);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      from = at + 3;
    } else if (lineEnd !== -1) {
      from = lineEnd;
    } else {
      out[length++] = EQUALS;
      from = at + 1;
    }
    at = bytes.indexOf(EQUALS, from);
  }
  return out.subarray(0, copy(bytes, from, bytes.length, out, length));
}

/** Copies a run and returns where the next one goes. Short runs are quicker by hand than as a view. */
function copy(bytes: Uint8Array, from: number, end: number, out: Uint8Array, at: number): number {
  if (end - from > 64) {
    out.set(bytes.subarray(from, end), at);
    return at + end - from;
  }
  let next = at;
  for (let i = from; i < end; i++) out[next++] = bytes[i] ?? 0;
  return next;
}

/** Q encoding of RFC 2047 4.2: `_` is a space. */
export function decodeQ(bytes: Uint8Array): Uint8Array {
  const spaced = bytes.includes(95) ? bytes.map((byte) => (byte === 95 ? SPACE : byte)) : bytes;
  return decodeQuotedPrintable(spaced);
}

/** The position after `=`, white space and a line end; -1 when there is something else on the line. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < 80 && (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === CR)) at++;
  if (at >= bytes.length) return at;
  return bytes[at] === LF ? at + 1 : -1;
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  if (byte >= 65 && byte <= 70) return byte - 55;
  if (byte >= 97 && byte <= 102) return byte - 87;
  return -1;
}
