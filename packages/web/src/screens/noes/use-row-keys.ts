import { useEffect } from 'react';

import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { takeLastOpened } from './last-opened.ts';

/** `j` and `k` move the focus from row to row, `o` opens (Enter does by itself). The focus is the cursor. */
export function useRowKeys(): void {
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: () => {
      const row = focusedRow();
      row?.click();
      return row !== null;
    },
  });
  useEffect(() => {
    const id = takeLastOpened();
    return id === null ? undefined : focusRowSoon(id);
  }, []);
}

/** Puts the cursor on a row, which may come a moment later. Returns how to call it off. */
export function focusRowSoon(id: string): () => void {
  const watch = new MutationObserver(() => focusOn(id) && stop());
  const enough = setTimeout(() => watch.disconnect(), 3_000);
  const stop = (): void => {
    clearTimeout(enough);
    watch.disconnect();
  };
  if (focusOn(id)) stop();
  else watch.observe(document.body, { childList: true, subtree: true });
  return stop;
}

/** Puts the cursor on the row behind these, which are about to go; on the one before them where they are the last. */
export function focusPast(gone: ReadonlySet<string>): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const isGone = ({ dataset }: HTMLElement): boolean => gone.has(dataset['row'] ?? '');
  const at = rows.findLastIndex(isGone);
  const next = rows.find((row, place) => place > at && !isGone(row)) ?? rows.findLast((row) => !isGone(row));
  next?.focus({ preventScroll: true });
}

/** The row that has the focus, if one has. */
export function focusedRow(): HTMLElement | null {
  const row = document.activeElement;
  return row instanceof HTMLElement && row.dataset['row'] !== undefined ? row : null;
}

/** Rows in their order, and the spaces of those that are not drawn yet. */
function places(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row], [data-unloaded]')];
}

function move(step: 1 | -1): void {
  const all = places();
  const now = all.findIndex((row) => row === document.activeElement);
  const next = all[now === -1 ? startRow(all, step) : Math.min(Math.max(now + step, 0), all.length - 1)];
  if (next === undefined) return;
  // Its rows are fetched once it is looked at; the next press lands on one.
  if (next.dataset['row'] === undefined) next.scrollIntoView({ block: step === 1 ? 'start' : 'end' });
  else {
    next.focus({ preventScroll: true });
    // The row with all that it says, and not its first line alone.
    (next.closest('li') ?? next).scrollIntoView({ block: 'nearest' });
  }
}

/** Where the first press lands: the first row in view. */
function startRow(rows: readonly HTMLElement[], step: 1 | -1): number {
  const inView = rows.findIndex((row) => row.dataset['row'] !== undefined && row.getBoundingClientRect().top >= 0);
  return step === 1 ? Math.max(inView, 0) : Math.max(inView - 1, 0);
}

function focusOn(id: string): boolean {
  const row = places().find(({ dataset }) => dataset['row'] === id);
  row?.focus({ preventScroll: true });
  return row !== undefined;
}
