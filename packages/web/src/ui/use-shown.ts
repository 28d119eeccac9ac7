import { useState } from 'react';

const STEP = 60;

/** How many of a long list are shown; `more` shows further ones, null when all are. */
export function useShown(total: number, first: number): { readonly count: number; readonly more: (() => void) | null } {
  const [wanted, setWanted] = useState(first);
  return { count: Math.min(wanted, total), more: wanted < total ? () => setWanted(wanted + STEP) : null };
}
