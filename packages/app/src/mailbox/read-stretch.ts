import { closeSync, openSync, readSync } from 'node:fs';

import { separatorAt } from './from-line.ts';
import type { RawMessage, Skipped } from './mail-source.ts';
import { numberPosition } from './positions.ts';
import { readerNow } from './read-bytes.ts';
import { splitMboxNow, type MboxMessage, type ReadMemory } from './split-mbox.ts';
import type { MboxStretch } from './mbox-stretch.ts';

/** A stretch reads past its end by this much at most, and the rest of its last message. */
const READ_BYTES = 512 * 1024;

/**
 * Its messages in order, the same as reading the file from its start gives. `memory` is what is read through, again and
 * again; one reader at a time. Throws the error of the file system.
 */
export function* readStretch(
  { path, folder, from, to, begins }: MboxStretch,
  onSkip: (skipped: Skipped) => void,
  memory: ReadMemory,
): Generator<RawMessage> {
  const file = openSync(path, 'r');
  try {
    const offset = begins === 'anywhere' ? firstSeparator(file, from, to) : from;
    if (offset === null) return;
    for (const message of splitMboxNow(readerNow(file, offset), { offset, readBytes: READ_BYTES, memory })) {
      if (message.raw.length === 0)
        onSkip({ where: `${path}, byte ${message.start}`, why: 'A message with nothing in it.' });
      else if (begins !== 'known' || message.start !== from) yield rawMessage(message, folder);
      if (message.end >= to) return;
    }
  } finally {
    closeSync(file);
  }
}

export function rawMessage(message: MboxMessage, folder: string): RawMessage {
  return {
    raw: message.raw,
    position: numberPosition(message.start),
    size: message.size,
    folder,
    consumed: message.end,
  };
}

const SEPARATOR = Buffer.from('\nFrom ');
const WINDOW = 64 * 1024;
/** What must be seen before a separator (a blank line) and behind it (its line and the next). */
const BEFORE = 4;
const BEHIND = 64 * 1024;

/** Where the first message begins that begins in `from`..`to`; null where none does. */
function firstSeparator(file: number, from: number, to: number): number | null {
  const buffer = Buffer.allocUnsafe(BEFORE + WINDOW + BEHIND);
  for (let base = from - BEFORE; base + BEFORE < to; base += WINDOW) {
    const bytesRead = readSync(file, buffer, 0, buffer.length, base);
    const bytes = buffer.subarray(0, bytesRead);
    const complete = bytesRead < buffer.length;
    let found = bytes.indexOf(SEPARATOR, BEFORE - 1);
    while (found !== -1 && found + 1 < BEFORE + WINDOW) {
      const start = base + found + 1;
      if (start >= to) return null;
      if (separatorAt(bytes, found + 1, { atStart: false, complete }) === 'separator') return start;
      found = bytes.indexOf(SEPARATOR, found + 1);
    }
    if (complete) return null;
  }
  return null;
}
