import { useEffect } from 'react';

import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { takeLastOpened } from './last-opened.ts';

/** `j` and `k` move the focus from row to row, `o` opens (Enter does by itself). The focus is the cursor. */
export function useRowKeys(grow: () => void): void {
  const move = (step: 1 | -1) => {
    const rows = allRows();
    const now = rows.findIndex((row) => row === document.activeElement);
    const next = now === -1 ? startRow(rows, step) : now + step;
    if (next >= rows.length) grow();
    rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: () => {
      const row = document.activeElement;
      if (!(row instanceof HTMLElement) || row.dataset['row'] === undefined) return false;
      row.click();
      return true;
    },
  });
  useEffect(() => {
    const id = takeLastOpened();
    const row = allRows().find(({ dataset }) => dataset['row'] === id);
    row?.focus({ preventScroll: true });
  }, []);
}

function allRows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')];
}

/** Where the first press lands: the first row in view. */
function startRow(rows: readonly HTMLElement[], step: 1 | -1): number {
  const inView = rows.findIndex((row) => row.getBoundingClientRect().top >= 0);
  return step === 1 ? Math.max(inView, 0) : Math.max(inView - 1, 0);
}
