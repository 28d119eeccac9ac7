import type { Dispatch } from './store.ts';

/** A letter that nobody has wanted to leave yet. */
export const UNSENT: Dispatch = {
  accountId: null,
  way: null,
  leavesAt: null,
  attempts: 0,
  fence: null,
  note: null,
};
