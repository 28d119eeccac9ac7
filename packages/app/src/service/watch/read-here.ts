import type { ReadSomewhere } from './read-in-thread.ts';

/** Loads what reading takes when the first message is read: a scan that reads elsewhere does without, which saves 30 MB. */
export const readHere: ReadSomewhere = async (...given) => {
  const { readInThread } = await import('./read-in-thread.ts');
  return readInThread(...given);
};
