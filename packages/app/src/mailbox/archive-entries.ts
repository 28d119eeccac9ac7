import { basename } from 'node:path';

import type { RawMessage, Skipped } from './mail-source.ts';
import { folderName } from './mbox-source.ts';
import { numberPosition } from './positions.ts';
import { streamReader } from './read-bytes.ts';
import { sniff } from './sniff.ts';
import { MAX_MESSAGE_BYTES, splitMbox } from './split-mbox.ts';

const SNIFFED_BYTES = 16 * 1024;
/** Archives come a few KB at a time; smaller buffers than for files do. */
const READ_BYTES = 1024 * 1024;

/** Where a message is in an archive: which entry, and the how manieth in it. */
export interface ArchivePlace {
  readonly entry: number;
  readonly ordinal: number;
}

export function archivePosition(place: ArchivePlace): string {
  return `${numberPosition(place.entry)}:${numberPosition(place.ordinal)}`;
}

export function archivePlace(position: string): ArchivePlace | null {
  const found = /^(\d{1,16}):(\d{1,16})$/.exec(position);
  return found === null ? null : { entry: Number(found[1]), ordinal: Number(found[2]) };
}

/** Whether an entry may hold mail, by its name. The rest of an archive is passed over unread. */
export function mayBeMail(name: string): boolean {
  return /\.(?:mbox|mbx|eml)$|(?:^|\/)(?:cur|new)\/[^/]+$/i.test(name) || /(?:^|\/)mbox$/i.test(name);
}

/** The messages of one entry, streamed. Entries that are not mail after all say so. */
export async function* entryMessages(
  name: string,
  index: number,
  stream: AsyncIterable<Uint8Array>,
  options: { readonly consumed: () => number; readonly onSkip: (skipped: Skipped) => void },
): AsyncGenerator<RawMessage> {
  const { head, rest } = await peek(stream, SNIFFED_BYTES);
  const kind = sniff(head, name);
  if (kind !== 'mbox' && kind !== 'eml') {
    const why = kind === 'empty' ? 'It is empty.' : 'It has the name of a mail file, but there is no mail in it.';
    options.onSkip({ where: name, why });
    return;
  }
  const folder = folderName(name);
  if (kind === 'eml') {
    const { raw, size } = await collect(rest);
    yield {
      raw,
      size,
      position: archivePosition({ entry: index, ordinal: 0 }),
      folder: folderOfFile(name),
      consumed: options.consumed(),
    };
    return;
  }
  let ordinal = 0;
  for await (const message of splitMbox(streamReader(rest), { readBytes: READ_BYTES })) {
    const position = archivePosition({ entry: index, ordinal: ordinal++ });
    if (message.raw.length > 0)
      yield { raw: message.raw, size: message.size, position, folder, consumed: options.consumed() };
  }
}

/** `Maildir/.Sent/cur/1700.host` is in .Sent; `Takeout/Mail/a.eml` in Mail. */
function folderOfFile(name: string): string {
  const parts = name.split('/').slice(0, -1);
  const last = parts.at(-1) ?? '';
  return basename(last === 'cur' || last === 'new' ? (parts.at(-2) ?? '') : last).replace(/^\./, '');
}

async function peek(
  stream: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly head: Buffer; readonly rest: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(first), rest: joined(first, chunks) };
}

async function* joined(first: readonly Uint8Array[], chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) return;
    yield next.value;
  }
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly raw: Uint8Array; readonly size: number }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (size < MAX_MESSAGE_BYTES) pieces.push(chunk.subarray(0, MAX_MESSAGE_BYTES - size));
    size += chunk.length;
  }
  return { raw: Buffer.concat(pieces), size };
}
