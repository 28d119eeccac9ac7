import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

const HEAD_BYTES = 64 * 1024;

/** A short, stable id of a place: the same for the same path, whatever is in it. */
export function sourceId(kind: string, path: string): string {
  return hash(`${kind}\n${path}`).slice(0, 16);
}

/** Hash of the first 64 KB: mail appended to a file that is longer than that leaves it as it is. */
export async function headFingerprint(path: string): Promise<string> {
  await using file = await open(path, 'r');
  return hash(await readSlice(file, 0, HEAD_BYTES));
}

/** Hash of size, first and last 64 KB: an archive is never appended to, it is another one. */
export async function wholeFingerprint(path: string, size: number): Promise<string> {
  await using file = await open(path, 'r');
  const head = await readSlice(file, 0, HEAD_BYTES);
  const tail = await readSlice(file, Math.max(0, size - HEAD_BYTES), HEAD_BYTES);
  return hash(Buffer.concat([Buffer.from(`${size}\n`), head, tail]));
}

export function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 32);
}

export async function readSlice(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
