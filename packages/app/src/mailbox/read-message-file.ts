import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { MAX_MESSAGE_BYTES, type ReadMemory } from './split-mbox.ts';

/**
 * A message in a file of its own: its head when it is over the cap, and its full size. `memory` is what is read through, again and
 * again, so its bytes are valid until the next is asked for. At once: asking and waiting takes eight times as much. Throws the file
 * system's error.
 */
export function readMessageFile(path: string, memory: ReadMemory): { readonly raw: Uint8Array; readonly size: number } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const wanted = Math.min(size, MAX_MESSAGE_BYTES);
    if (memory.bytes.length < wanted) memory.bytes = Buffer.allocUnsafeSlow(wanted);
    let filled = 0;
    while (filled < wanted) {
      const count = readSync(file, memory.bytes, filled, wanted - filled, filled);
      if (count === 0) break;
      filled += count;
    }
    return { raw: memory.bytes.subarray(0, filled), size };
  } finally {
    closeSync(file);
  }
}
