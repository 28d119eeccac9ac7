import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A row of links that scrolls sideways on a phone: the one that is open stays in view. */
export function useHereInView(): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    // Asked anew on every path.
    const here = path === '' ? null : row.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (row.current === null || here === null || here === undefined) return;
    row.current.scrollLeft = here.offsetLeft - (row.current.clientWidth - here.offsetWidth) / 2;
  }, [path]);
  return row;
}
