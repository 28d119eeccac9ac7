import { moveStore } from '../store/move-store.ts';
import type { StoreTarget } from '../store/open-store.ts';

/** What was copied, by table; each row was read again on both sides and compared. */
export interface MovedView {
  readonly from: string;
  readonly to: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** Copies a whole profile into an empty place. Throws `bad-input` when that is not empty, and what opening a store throws. */
export function moveProfile(from: StoreTarget, to: StoreTarget, tell: (table: string) => void): Promise<MovedView> {
  return moveStore(from, to, tell);
}
