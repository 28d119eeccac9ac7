import type { FileHandle } from 'node:fs/promises';

/** Fills `target` from `offset` on as far as it can; the number of bytes, 0 at the end. */
export type ReadBytes = (target: Buffer, offset: number) => Promise<number> | number;

/** Reads a file from `position` on, whole buffers at a time. */
export function fileReader(file: FileHandle, position: number): ReadBytes {
  let at = position;
  return async (target, offset) => {
    const { bytesRead } = await file.read(target, offset, target.length - offset, at);
    at += bytesRead;
    return bytesRead;
  };
}

/** Reads a stream's chunks into whole buffers: archives give 64 KB and less at a time. */
export function streamReader(stream: AsyncIterable<Uint8Array>): ReadBytes {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  return async (target, offset) => {
    let filled = offset;
    while (filled < target.length) {
      if (rest.length === 0) {
        const next = await chunks.next();
        if (next.done === true) break;
        rest = next.value;
      }
      const taken = rest.subarray(0, target.length - filled);
      target.set(taken, filled);
      filled += taken.length;
      rest = rest.subarray(taken.length);
    }
    return filled - offset;
  };
}
