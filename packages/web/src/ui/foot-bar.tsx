import type { ReactNode } from 'react';

/** The look of a bar in `FootBars`. */
export const FOOT_BAR =
  'flex flex-wrap items-center gap-x-3 gap-y-1 rounded-xl border border-edge bg-sheet px-4 py-2 shadow-lg pointer-events-auto';

/** At the foot of the window, in view wherever the page is scrolled: what was just done, and the way back. */
export function FootBars({ children }: { readonly children: ReactNode }) {
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-4 z-30 flex flex-col items-center gap-2 px-4">
      {children}
    </div>
  );
}
