import { bytesOf } from './bytes.ts';
import { decodeCharset } from './charset.ts';
import { decodeBase64, decodeQ } from './transfer-encoding.ts';

interface EncodedWord {
  readonly charset: string;
  readonly bytes: Uint8Array;
  readonly end: number;
}

/**
 * Decodes RFC 2047 words (`=?utf-8?q?...?=`) in a header value. The bytes of adjacent words of one charset
 * are joined before decoding, because many programs split a character between two words.
 */
export function decodeWords(value: string): string {
  let from = value.indexOf('=?');
  if (from === -1) return value;
  let out = value.slice(0, from);
  let pending: EncodedWord[] = [];
  while (from !== -1) {
    const word = readWord(value, from);
    if (word === null) {
      const next = value.indexOf('=?', from + 2);
      out += flush(pending) + value.slice(from, next === -1 ? value.length : next);
      pending = [];
      from = next;
      continue;
    }
    if (pending[0] !== undefined && pending[0].charset !== word.charset) {
      out += flush(pending);
      pending = [];
    }
    pending.push(word);
    from = value.indexOf('=?', word.end);
    const between = value.slice(word.end, from === -1 ? value.length : from);
    // White space between two encoded words is not part of the text (RFC 2047 6.2).
    if (from !== -1 && between.trim() === '') continue;
    out += flush(pending) + between;
    pending = [];
  }
  return out + flush(pending);
}

/** The end of the encoded word that starts at `from`, or -1. */
export function encodedWordEnd(value: string, from: number): number {
  return readWord(value, from)?.end ?? -1;
}

function readWord(value: string, from: number): EncodedWord | null {
  const head = /^=\?([^?\s*]{1,60})(?:\*[^?\s]{0,40})?\?([bq])\?/i.exec(value.slice(from, from + 120));
  if (head === null) return null;
  const textStart = from + head[0].length;
  // Longer words than the standard's 75 characters are common; there is still an end to it.
  const close = value.slice(textStart, textStart + 4000).indexOf('?=');
  if (close === -1) return null;
  const text = bytesOf(value.slice(textStart, textStart + close));
  const bytes = head[2]?.toLowerCase() === 'b' ? decodeBase64(text) : decodeQ(text);
  return { charset: (head[1] ?? '').toLowerCase(), bytes, end: textStart + close + 2 };
}

function flush(words: readonly EncodedWord[]): string {
  const [first] = words;
  if (first === undefined) return '';
  if (words.length === 1) return clean(decodeCharset(first.bytes, first.charset));
  const bytes = new Uint8Array(words.reduce((sum, word) => sum + word.bytes.length, 0));
  let at = 0;
  for (const word of words) {
    bytes.set(word.bytes, at);
    at += word.bytes.length;
  }
  return clean(decodeCharset(bytes, first.charset));
}

/** An encoded line end must not become a line of its own in a header. */
function clean(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
