import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';

import { AjarError } from '../service/ajar-error.ts';
import { explainReadError } from './explain-error.ts';
import type { MailSource, RawMessage } from './mail-source.ts';
import { numberPosition, positionNumber } from './positions.ts';
import { fileReader } from './read-bytes.ts';
import { headFingerprint, readSlice, sourceId } from './source-id.ts';
import { splitMbox, type MboxMessage, type ReadMemory } from './split-mbox.ts';

/** Fetching reads one message at a place, not the whole file. */
const FETCH_BYTES = 256 * 1024;

/** One mbox file. Positions are byte offsets, so that reading on and fetching seek. Throws the error of the file system. */
export async function openMbox(path: string): Promise<MailSource> {
  const { size } = await stat(path);
  const fingerprint = await headFingerprint(path);
  const folder = folderName(path);
  return {
    id: sourceId('mbox', path),
    path,
    kind: 'mbox',
    bytes: size,
    fingerprint,
    open: (options) => readOn(path, folder, options),
    fetch: (positions) => fetchAt(path, folder, positions),
  };
}

/** `Sent.mbox` and `Sent` are the folder Sent. Thunderbird and Apple Mail keep the mail in a file named mbox. */
export function folderName(path: string): string {
  const name = basename(path).replace(/\.(?:mbox|mbx|mboxrd|mboxo)$/i, '');
  return name.toLowerCase() === 'mbox'
    ? basename(path.slice(0, -basename(path).length - 1)).replace(/\.mbox$/i, '')
    : name;
}

/** The offset of the message at that position; null where the whole file must be read. */
async function startAfter(file: FileHandle, after: string | undefined): Promise<number | null> {
  const known = after === undefined ? null : positionNumber(after);
  // A file that was changed in the middle has no message there any more: from the start, then.
  return known !== null && (await isMessageStart(file, known)) ? known : null;
}

async function* readOn(
  path: string,
  folder: string,
  options: Parameters<MailSource['open']>[0],
): AsyncGenerator<RawMessage> {
  const { after, signal, onSkip } = options;
  try {
    await using file = await open(path, 'r');
    const known = await startAfter(file, after);
    const offset = known ?? 0;
    for await (const message of splitMbox(fileReader(file, offset), { offset })) {
      if (signal?.aborted === true) return;
      if (message.start === known) continue;
      if (message.raw.length > 0) yield rawMessage(message, folder);
      else onSkip({ where: `${path}, byte ${message.start}`, why: 'A message with nothing in it.' });
    }
  } catch (error) {
    onSkip({ where: path, why: `Reading stopped. ${explainReadError(error)}` });
  }
}

/** Messages are fetched again and again while noes are linked: through the same memory each time. */
const spareMemory: Buffer[] = [];

async function* fetchAt(path: string, folder: string, positions: ReadonlySet<string>): AsyncGenerator<RawMessage> {
  const offsets = [...positions].map(positionNumber).filter((each) => each !== null);
  if (offsets.length === 0) return;
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    throw new AjarError('unreadable', `${path} cannot be read. ${explainReadError(error)}`, { cause: error });
  }
  const memory: ReadMemory = { bytes: spareMemory.pop() ?? Buffer.alloc(0) };
  try {
    for (const offset of offsets.toSorted((a, b) => a - b)) {
      if (!(await isMessageStart(file, offset))) continue;
      for await (const message of splitMbox(fileReader(file, offset), { offset, readBytes: FETCH_BYTES, memory })) {
        yield rawMessage(message, folder);
        break;
      }
    }
  } finally {
    spareMemory.push(memory.bytes);
    await file.close();
  }
}

async function isMessageStart(file: FileHandle, offset: number): Promise<boolean> {
  const head = await readSlice(file, offset, 5);
  // The first message may stand behind a byte order mark or without its `From ` line.
  return head.toString('latin1') === 'From ' || (offset < 16 && head.length > 0);
}

function rawMessage(message: MboxMessage, folder: string): RawMessage {
  return {
    raw: message.raw,
    position: numberPosition(message.start),
    size: message.size,
    folder,
    consumed: message.end,
  };
}
