import type { Message, Reading } from '@ajar/core';
import { readMessage } from '@ajar/core';

/** Reads a message somewhere: here, or in a thread that has everything ready for it. */
export type ReadSomewhere = (...given: Parameters<typeof readInThread>) => Promise<Reading>;

/** Reads one message in its place: with the thread before it, and knowing who the user is. */
export function readInThread(message: Message, before: readonly Message[], mine: ReadonlySet<string>): Reading {
  return readMessage(message, { thread: before, me: [...mine] });
}
