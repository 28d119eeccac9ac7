import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { errorCode, explainEntryError } from './explain-error.ts';
import type { RawMessage, Skipped } from './mail-source.ts';
import type { MessageFile } from './portions.ts';
import { MAX_MESSAGE_BYTES, type ReadMemory } from './split-mbox.ts';

/** What is told of files that give no message. */
export interface FilesSkipped {
  readonly onSkip: (skipped: Skipped) => void;
  /** It is not there any more; it may have another name by now. */
  readonly onGone: (position: string, skipped: Skipped) => void;
}

/**
 * Their messages in order. `memory` is what is read through, again and again, so a message is valid until the next is asked for; one
 * over the cap is cut to its head. Throws nothing.
 */
export function* readMessageFiles(
  files: readonly MessageFile[],
  { onSkip, onGone }: FilesSkipped,
  memory: ReadMemory,
): Generator<RawMessage> {
  for (const { path, position, folder, consumed } of files) {
    let read: ReturnType<typeof readNow>;
    try {
      read = readNow(path, memory);
    } catch (error) {
      const skipped = { where: path, why: explainEntryError(error) };
      if (errorCode(error) === 'ENOENT') onGone(position, skipped);
      else onSkip(skipped);
      continue;
    }
    if (read.raw.length > 0) yield { ...read, position, folder, consumed };
    else onSkip({ where: path, why: 'An empty file.' });
  }
}

function readNow(path: string, memory: ReadMemory): Pick<RawMessage, 'raw' | 'size'> {
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
