import type { Message } from './message.ts';
import { parseAddresses } from './addresses.ts';
import { LF } from './bytes.ts';
import { readDate } from './date.ts';
import { decodeWords } from './encoded-words.ts';
import { firstText } from './first-text.ts';
import { isMailHeader, readHeaders, type HeaderBlock, type Headers } from './headers.ts';
import { parseMessageIds } from './message-ids.ts';
import { readSigns } from './signs.ts';
import { whenItCame } from './when-it-came.ts';

export interface ParseOptions {
  /** Folder names from the source. */
  readonly labels?: readonly string[] | undefined;
  /** When its server says that it came, in milliseconds since the epoch, where that is known. */
  readonly arrivedAt?: number | null | undefined;
}

/**
 * Reads one message as far as reading, threading and answering need: its headers and its first text. Lazy:
 * attachments behind the text are never touched. Caps: 256 KB of headers and of text, 500 parts, depth 20,
 * 50 links, 100 ids a header. `labels` are added to `signs.labels`.
 * Never throws, whatever the bytes; what cannot be read is null or empty.
 */
export function parseMessage(raw: Uint8Array, options: ParseOptions = {}): Message {
  const bytes = withLineFeeds(raw);
  const block = topHeaders(bytes);
  const found = firstText(bytes, block.headers, block.bodyStart);
  const signs = readSigns(block.headers, options.labels ?? [], { bytes, from: found.stoppedAt, text: found.text });
  return {
    ...addressing(block.headers, options.arrivedAt ?? null),
    text: found.text,
    textSource: found.textSource,
    links: found.links,
    signs,
  };
}

/** Everything of a message that comes from its headers, the signs excepted. */
export function addressing(
  headers: Headers,
  arrivedAt: number | null,
): Omit<Message, 'text' | 'textSource' | 'links' | 'signs'> {
  const addresses = (name: string): Message['to'] => {
    const value = headers.get(name);
    return value === undefined ? [] : parseAddresses(value);
  };
  const date = readDate(headers.get('date') ?? '');
  const told = date?.time ?? null;
  const believed = whenItCame(told, headers.get('received') ?? '', arrivedAt);
  return {
    messageId: parseMessageIds(headers.get('message-id') ?? '')[0] ?? null,
    inReplyTo: parseMessageIds(headers.get('in-reply-to') ?? ''),
    references: parseMessageIds(headers.get('references') ?? ''),
    from: addresses('from')[0] ?? addresses('sender')[0] ?? null,
    replyTo: addresses('reply-to'),
    to: addresses('to'),
    cc: addresses('cc'),
    date: believed,
    ...(believed !== told && { headerDate: told }),
    dateOffset: date?.offset ?? null,
    subject: decodeWords(headers.get('subject') ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

/** The header block of the message; all of it is body when nothing in it looks like a mail header. */
function topHeaders(bytes: Uint8Array): HeaderBlock {
  const start = contentStart(bytes);
  const block = readHeaders(bytes, start, bytes.length);
  if (block.headers.size > 0) return block;
  const first = String.fromCharCode(...bytes.subarray(start, start + 40)).split(':', 1)[0] ?? '';
  return block.fields > 0 && isMailHeader(first) ? block : { ...block, bodyStart: start };
}

/** Skips a byte order mark and empty lines in front of the headers. */
function contentStart(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === LF || (bytes[at] === 13 && bytes[at + 1] === LF)) at++;
  return at;
}

/** Line ends of a lone CR, as old systems wrote them. */
function withLineFeeds(raw: Uint8Array): Uint8Array {
  if (raw.includes(LF) || !raw.includes(13)) return raw;
  return raw.map((byte) => (byte === 13 ? LF : byte));
}
