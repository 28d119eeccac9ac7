import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

import { dayAfterKey } from './month-grid.ts';

interface DayKeys {
  readonly grid: RefObject<HTMLTableElement | null>;
  /** The one day that Tab leads to. */
  readonly active: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keys of a calendar (ARIA's grid pattern): one stop for Tab, arrows inside, Enter to the doors of a day, Escape back to it. */
export function useDayKeys(month: string, first: string): DayKeys {
  const navigate = useNavigate({ from: '/doors' });
  const grid = useRef<HTMLTableElement>(null);
  const moving = useRef(false);
  const [chosen, setChosen] = useState(first);
  const active = chosen.startsWith(month) ? chosen : first;
  useEffect(() => {
    // Another month is shown a moment after the key.
    if (!moving.current || active !== chosen) return;
    moving.current = false;
    cellOf(grid.current, active)?.focus();
  }, [active, chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const day = target.dataset['day'];
    if (day === undefined) {
      if (key === 'Escape') target.closest<HTMLElement>('[data-day]')?.focus();
      return;
    }
    const next = dayAfterKey(key, day);
    if (next === null) return enter(event, target);
    event.preventDefault();
    moving.current = true;
    setChosen(next);
    if (!next.startsWith(month))
      void navigate({ search: { month: next.slice(0, 7) }, replace: true, resetScroll: false });
  };
  return { grid, active, onKeyDown };
}

function cellOf(grid: HTMLElement | null, day: string): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-day="${day}"]`) ?? null;
}

/** To the doors of a day: a single one is opened, of several the first has the focus. */
function enter(event: KeyboardEvent, cell: HTMLElement): void {
  if (event.key !== 'Enter') return;
  const doors = [...cell.querySelectorAll('a')];
  event.preventDefault();
  if (doors.length === 1) doors[0]?.click();
  else doors[0]?.focus();
}
