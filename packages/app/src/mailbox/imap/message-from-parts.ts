import { randomUUID } from 'node:crypto';

import type { Frame, TextPart } from './text-plan.ts';

/** A part as it was fetched: its own headers (without the empty line) and its bytes, still encoded. */
export interface FetchedPart {
  readonly part: TextPart;
  readonly mime: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Nobody can know it when they write a mail. */
const MARK = `=_${randomUUID()}`;

/**
 * A message of the parts that were fetched, in the frames they lay in, and of nothing else: the reader of messages
 * goes through it as it would through the whole. Its own Content-Type stands before the one in `headers`, and the first
 * one counts.
 */
export function messageFromParts(headers: Uint8Array, parts: readonly FetchedPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const say = (text: string): void => void pieces.push(Buffer.from(text, 'latin1'));
  const outer = parts[0]?.part.within[0];
  say(typeLine(outer ?? { id: 0, subtype: 'mixed' }));
  pieces.push(withEmptyLine(headers));
  let open: readonly Frame[] = outer === undefined ? [] : [outer];
  for (const { part, mime, bytes } of parts) {
    const shared = part.within.filter((frame, depth) => open[depth]?.id === frame.id).length;
    for (const frame of open.slice(shared).toReversed()) say(`\r\n--${MARK}${frame.id}--\r\n`);
    for (const [index, frame] of part.within.slice(shared).entries()) {
      say(`\r\n--${MARK}${part.within[shared + index - 1]?.id ?? 0}\r\n${typeLine(frame)}\r\n`);
    }
    say(`\r\n--${MARK}${part.within.at(-1)?.id ?? 0}\r\n`);
    pieces.push(withEmptyLine(mime), bytes);
    open = part.within;
  }
  for (const frame of open.toReversed()) say(`\r\n--${MARK}${frame.id}--\r\n`);
  return Buffer.concat(pieces);
}

function typeLine({ id, subtype }: Frame): string {
  return `Content-Type: multipart/${/^[a-z0-9.+-]{1,60}$/u.test(subtype) ? subtype : 'mixed'}; boundary="${MARK}${id}"\r\n`;
}

/** A header block with the empty line that ends it, whether it had one or not. */
export function withEmptyLine(headers: Uint8Array): Uint8Array {
  const text = Buffer.from(headers.buffer, headers.byteOffset, headers.byteLength);
  let end = text.length;
  while (end > 0 && (text[end - 1] === 10 || text[end - 1] === 13)) end -= 1;
  return end === 0 ? Buffer.from('\r\n') : Buffer.concat([text.subarray(0, end), Buffer.from('\r\n\r\n')]);
}
