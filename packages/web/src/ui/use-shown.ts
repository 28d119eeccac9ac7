import { useState } from 'react';

const STEP = 60;

interface Shown {
  readonly count: number;
  readonly next: number;
  readonly more: (() => void) | null;
}

/** How many of a long list are shown; `more` shows the `next` ones, null when all are. */
export function useShown(total: number, first: number): Shown {
  const [wanted, setWanted] = useState(first);
  const count = Math.min(wanted, total);
  return { count, next: Math.min(STEP, total - count), more: count < total ? () => setWanted(count + STEP) : null };
}
