import { parseAddresses } from './addresses.ts';
import type { Returned } from './delivery-report.ts';
import { decodeWords } from './encoded-words.ts';
import { parseMessageIds } from './message-ids.ts';

const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]{0,3}:(.{0,4000})/;
/** With these a header block begins: a sentence with a colon in it is none. */
const FIRST =
  /^(?:received|return-path|message-id|from|to|date|subject|dkim-signature|x-received|mime-version|content-type|x-[\w-]{1,40}|thread-topic|delivered-to|reply-to|sender)[ \t]{0,3}:/i;
const WANTED: ReadonlySet<string> = new Set(['message-id', 'in-reply-to', 'references', 'to', 'cc', 'subject', 'from']);
const MOST_HEADER_LINES = 400;

/**
 * The headers of the letter that came back, and the line at which they begin: the first block with a Message-ID, else the
 * first that names sender and receiver. Null where none stand in these lines.
 */
export function returnedMessage(lines: readonly string[]): { readonly returned: Returned; readonly at: number } | null {
  let at = 0;
  let second: { readonly returned: Returned; readonly at: number } | null = null;
  while (at < lines.length) {
    if (!FIRST.test(lines[at] ?? '')) {
      at += 1;
      continue;
    }
    const { fields, count, next } = headersFrom(lines, at);
    const returned = count < 3 ? null : toReturned(fields);
    if (returned !== null && returned.messageId !== null) return { returned, at };
    if (returned !== null) second ??= { returned, at };
    at = next;
  }
  return second;
}

function headersFrom(
  lines: readonly string[],
  start: number,
): { readonly fields: ReadonlyMap<string, string>; readonly count: number; readonly next: number } {
  const fields = new Map<string, string>();
  let last: string | null = null;
  let count = 0;
  let at = start;
  for (; at < Math.min(lines.length, start + MOST_HEADER_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (/^[ \t]+\S/.test(line)) {
      if (last !== null) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.slice(0, 8000));
      continue;
    }
    const field = FIELD.exec(line);
    if (field === null) break;
    count += 1;
    const name = (field[1] ?? '').toLowerCase();
    last = WANTED.has(name) && !fields.has(name) ? name : null;
    if (last !== null) fields.set(last, (field[2] ?? '').trim());
  }
  return { fields, count, next: Math.max(at, start + 1) };
}

function toReturned(fields: ReadonlyMap<string, string>): Returned | null {
  const messageId = parseMessageIds(fields.get('message-id') ?? '')[0] ?? null;
  const to = [...parseAddresses(fields.get('to') ?? ''), ...parseAddresses(fields.get('cc') ?? '')];
  if (messageId === null && (to.length === 0 || !fields.has('from'))) return null;
  return {
    messageId,
    inReplyTo: [
      ...parseMessageIds(fields.get('in-reply-to') ?? ''),
      ...parseMessageIds(fields.get('references') ?? ''),
    ].slice(-20),
    to: to.slice(0, 20).map(({ address }) => address),
    subject: decodeWords((fields.get('subject') ?? '').slice(0, 1000))
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
