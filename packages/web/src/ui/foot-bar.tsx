import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** The look of a bar in `FootBars`. */
export const FOOT_BAR =
  'flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border border-edge bg-sheet px-4 py-2 shadow-lg pointer-events-auto';

/** Free space between a bar and what has the focus, in pixels. */
const SPACE = 24;

/** At the foot of the window, in view wherever the page is scrolled: what was just done, and the way back. */
export function FootBars({ children }: { readonly children: ReactNode }) {
  const bars = useRef<HTMLDivElement>(null);
  useEffect(() => keepClear(bars.current), []);
  return (
    <div ref={bars} className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex flex-col items-center gap-2 px-4">
      {children}
    </div>
  );
}

/** While there are bars, the page scrolls what gets the focus clear of them, and what has it when they come. */
function keepClear(bars: HTMLElement | null): (() => void) | undefined {
  if (bars === null) return undefined;
  const { style } = document.documentElement;
  const watch = new ResizeObserver(() => {
    const shown = bars.getBoundingClientRect();
    const covered = [...bars.children].some((bar) => bar.getBoundingClientRect().height > 1);
    style.scrollPaddingBottom = covered ? `${window.innerHeight - shown.top + SPACE}px` : '';
    if (covered) uncover(shown.top - SPACE);
  });
  watch.observe(bars);
  return () => {
    watch.disconnect();
    style.scrollPaddingBottom = '';
  };
}

/** Moves what the keyboard is at above a line of the window, unless it is longer than what can be seen of it. */
function uncover(line: number): void {
  const at = document.activeElement;
  if (at === null || !at.matches(':focus-visible')) return;
  const whole = at.closest('li') ?? at;
  const { top, bottom, height } = whole.getBoundingClientRect();
  if (bottom > line && top < window.innerHeight && height < line) whole.scrollIntoView({ block: 'nearest' });
}
