import { open } from 'node:fs/promises';

import { MAX_MESSAGE_BYTES } from './split-mbox.ts';

/** A message in a file of its own: its head when it is over the cap, and its full size. Throws the file system's error. */
export async function readMessageFile(path: string): Promise<{ readonly raw: Uint8Array; readonly size: number }> {
  await using file = await open(path, 'r');
  const { size } = await file.stat();
  const buffer = Buffer.allocUnsafeSlow(Math.min(size, MAX_MESSAGE_BYTES));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return { raw: buffer.subarray(0, filled), size };
}
