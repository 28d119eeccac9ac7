import { wilson } from '../wilson.ts';

/** How many of how many. Never a promise: `low` and `high` say how far the true share may lie from it. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  /** The 95 % Wilson interval, 0..1; null when there is nothing to count. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Too few to say: fewer than `FEW`. */
  readonly few: boolean;
}

/** Below this many, a share says more about chance than about anything else. */
export const FEW = 20;

export function shareOf(hits: number, of: number): Share {
  return { hits, of, interval: wilson(hits, of), few: of < FEW };
}
