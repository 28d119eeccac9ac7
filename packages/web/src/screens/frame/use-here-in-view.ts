import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A row of links that scrolls sideways on a phone: the one that is open stays in view. */
export function useHereInView(): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    const links = row.current;
    // Asked anew on every path, and when the window becomes narrower.
    const here = path === '' ? null : links?.querySelector<HTMLElement>('[aria-current=page]');
    if (links === null || here === null || here === undefined) return undefined;
    const sizes = new ResizeObserver(() => {
      links.scrollLeft = here.offsetLeft - (links.clientWidth - here.offsetWidth) / 2;
    });
    sizes.observe(links);
    return () => sizes.disconnect();
  }, [path]);
  return row;
}
