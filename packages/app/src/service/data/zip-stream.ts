import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

import { AjarError } from '../ajar-error.ts';
import type { ExportFile } from './data-cases.ts';

/** Without the 64-bit extension a zip holds no more than this. */
const MOST = 0xffff_ffff;
/** A data descriptor follows (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly sums: Buffer;
}

/**
 * A zip of these files (PKWARE APPNOTE 6.3), written while they are read: sizes stand behind each file, so nothing is held
 * and nothing is put on the disk. Throws `bad-input` over four gigabytes.
 */
export async function* zipStream(files: AsyncIterable<ExportFile>, at: number): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  const stamp = dosTime(at);
  let offset = 0;
  const counted = (bytes: Buffer): Buffer => {
    offset += bytes.length;
    if (offset > MOST) throw new AjarError('bad-input', 'This is too much for one .zip. Export into a folder instead.');
    return bytes;
  };
  for await (const file of files) {
    const name = Buffer.from(file.name);
    const start = offset;
    yield counted(Buffer.concat([signed('504b0304', 20), stamp, Buffer.alloc(12), lengths(name, 2), name]));
    const sums = { crc: 0, packed: 0, size: 0 };
    for await (const chunk of deflated(file.content(), sums)) {
      sums.packed += chunk.length;
      yield counted(chunk);
    }
    const tail = numbers(sums.crc, sums.packed, sums.size);
    yield counted(Buffer.concat([Buffer.from('504b0708', 'hex'), tail]));
    written.push({ name, offset: start, sums: tail });
  }
  const directory = Buffer.concat(written.map((one) => directoryEntry(one, stamp)));
  yield Buffer.concat([directory, directoryEnd(written.length, directory.length, offset)]);
}

async function* deflated(
  content: AsyncIterable<Uint8Array>,
  sums: { crc: number; size: number },
): AsyncGenerator<Buffer> {
  async function* summed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      sums.crc = crc32(chunk, sums.crc);
      sums.size += chunk.length;
      yield chunk;
    }
  }
  const packed = Readable.from(summed(), { objectMode: false }).compose(createDeflateRaw());
  for await (const chunk of packed) yield chunk as Buffer;
}

function directoryEntry({ name, offset, sums }: Written, stamp: Buffer): Buffer {
  const rest = Buffer.alloc(12);
  // Readable and writable by its owner alone, where a system keeps such rights.
  rest.writeUInt32LE(0o100600 * 0x1_0000, 4);
  rest.writeUInt32LE(offset, 8);
  const head = Buffer.concat([Buffer.from('504b01021403', 'hex'), signed('', 20), stamp, sums]);
  return Buffer.concat([head, lengths(name, 4), rest, name]);
}

/** Signature, version needed, flags, method. */
function signed(signature: string, version: number): Buffer {
  const facts = Buffer.alloc(6);
  facts.writeUInt16LE(version, 0);
  facts.writeUInt16LE(FLAGS, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  return Buffer.concat([Buffer.from(signature, 'hex'), facts]);
}

/** Lengths of the name and of what may follow it, which is nothing. */
function lengths(name: Buffer, more: number): Buffer {
  const bytes = Buffer.alloc(2 + more);
  bytes.writeUInt16LE(name.length, 0);
  return bytes;
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write('504b0506', 'hex');
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/** Time and date as MS-DOS kept them, in UTC. */
function dosTime(at: number): Buffer {
  const date = new Date(at);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE((date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1), 0);
  const year = Math.min(127, Math.max(0, date.getUTCFullYear() - 1980));
  bytes.writeUInt16LE((year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(), 2);
  return bytes;
}
