import { binaryString, bytesOf, findHeaderEnd } from './bytes.ts';
import { decodeStrictly, decodeUnlabelled } from './charset.ts';

const MAX_HEADER_BYTES = 256 * 1024;

/**
 * The headers that are read; all others are passed over. `list` ones are joined when they come more than once, `stamps` as they stand
 * and with a sign of their own between them: they are long, and mostly only the end of the first is looked at.
 */
const READ = new Map<string, 'first' | 'list' | 'stamps'>([
  ['message-id', 'first'],
  ['in-reply-to', 'list'],
  ['references', 'list'],
  ['from', 'first'],
  ['sender', 'first'],
  ['reply-to', 'list'],
  ['to', 'list'],
  ['cc', 'list'],
  ['date', 'first'],
  ['subject', 'first'],
  ['auto-submitted', 'first'],
  ['x-autoreply', 'first'],
  ['x-autorespond', 'first'],
  ['precedence', 'first'],
  ['list-id', 'first'],
  ['list-unsubscribe', 'first'],
  ['return-path', 'first'],
  ['x-auto-response-suppress', 'first'],
  ['x-failed-recipients', 'list'],
  ['x-gmail-labels', 'list'],
  ['content-type', 'first'],
  ['content-transfer-encoding', 'first'],
  ['content-disposition', 'first'],
  ['received', 'stamps'],
]);
const LONGEST_NAME = 26;
/** No header holds it. */
export const BETWEEN_STAMPS = '\u0001';

/**
 * Names of the headers that are read, lower case: whoever fetches only some needs to fetch these. Not the stamps of the servers on the
 * way, which are the longest of all: where mail is fetched, its server says when it came.
 */
export const READ_HEADERS: readonly string[] = [...READ.keys()].filter((name) => name !== 'received');

/** Headers by lower-case name, unfolded, words not decoded yet. */
export type Headers = ReadonlyMap<string, string>;

export interface HeaderBlock {
  readonly headers: Headers;
  /** First byte of the body. */
  readonly bodyStart: number;
  /** How many lines were headers, of any name. */
  readonly fields: number;
}

/**
 * Reads a header block from `start`. A block without an empty line ends at the first line that cannot belong
 * to it, and so does one whose empty line is missing in the middle of a message. Only the first 256 KB are read.
 */
export function readHeaders(bytes: Uint8Array, start: number, end: number): HeaderBlock {
  const found = findHeaderEnd(bytes, start, end);
  const headersEnd = Math.min(found?.headersEnd ?? end, start + MAX_HEADER_BYTES);
  const { text, decodeValue } = decodeBlock(bytes.subarray(start, headersEnd));
  const headers = new Map<string, string>();
  let fields = 0;
  let at = 0;
  while (at < text.length) {
    const next = fieldEnd(text, at);
    const colon = nameEnd(text, at);
    if (colon === -1) {
      if (!continuesAfter(text, at, next)) {
        return { headers, fields, bodyStart: start + (decodeValue === null ? byteOffset(text, at) : at) };
      }
    } else {
      fields++;
      keep(headers, text.slice(at, colon), text, colon, next, decodeValue);
    }
    at = next;
  }
  return { headers, fields, bodyStart: found?.bodyStart ?? end };
}

function keep(
  headers: Map<string, string>,
  rawName: string,
  text: string,
  colon: number,
  next: number,
  decodeValue: ((value: string) => string) | null,
): void {
  if (rawName.length > LONGEST_NAME) return;
  const name = rawName.trimEnd().toLowerCase();
  const kind = READ.get(name);
  if (kind === undefined) return;
  const before = headers.get(name);
  if (before !== undefined && kind === 'first') return;
  const folded = text.slice(text.indexOf(':', colon) + 1, next);
  if (kind === 'stamps') {
    headers.set(name, before === undefined ? folded : before + BETWEEN_STAMPS + folded);
    return;
  }
  const raw = (folded.includes('\n') ? folded.replace(/[\r\n]+[ \t]{0,100}/g, ' ') : folded).trim();
  const value = decodeValue === null ? raw : decodeValue(raw);
  headers.set(name, before === undefined ? value : `${before}, ${value}`);
}

/** UTF-8 as a whole (RFC 6532), or header by header where not all of it is. */
function decodeBlock(bytes: Uint8Array): { text: string; decodeValue: ((value: string) => string) | null } {
  const text = decodeStrictly(bytes);
  if (text !== null) return { text, decodeValue: null };
  return { text: binaryString(bytes), decodeValue: (value) => decodeUnlabelled(bytesOf(value)) };
}

/** The UTF-8 bytes before a character of the block. */
function byteOffset(text: string, at: number): number {
  let bytes = 0;
  for (let i = 0; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}

/** The end of a header with its continuation lines. */
function fieldEnd(text: string, at: number): number {
  let next = at;
  do {
    const lineEnd = text.indexOf('\n', next);
    if (lineEnd === -1) return text.length;
    next = lineEnd + 1;
  } while (text[next] === ' ' || text[next] === '\t');
  return next;
}

/** The end of `Name` in a line `Name: value`, or -1 when the line is no header. */
function nameEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 58) return i === at ? -1 : i;
    // Old programs put a space before the colon (RFC 5322 4.5).
    if (code === 32 || code === 9) return /^[ \t]{1,10}:/.test(text.slice(i, i + 12)) && i > at ? i : -1;
    if (code < 33 || code > 126) return -1;
  }
  return -1;
}

/** Whether a line that is no header is an oddity inside the block (a `From ` line, a badly folded header). */
function continuesAfter(text: string, at: number, next: number): boolean {
  if (/^>?From /.test(text.slice(at, at + 6))) return true;
  const colon = nameEnd(text, next);
  return colon !== -1 && isMailHeader(text.slice(next, colon));
}

/** A name that mail has and prose has not. */
export function isMailHeader(name: string): boolean {
  const lower = name.trimEnd().toLowerCase();
  return READ.has(lower) || lower === 'mime-version' || lower === 'bcc' || lower.startsWith('x-');
}
