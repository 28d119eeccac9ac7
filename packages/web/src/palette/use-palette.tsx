import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import type { PaletteOpens } from './use-actions.ts';

const load = () => import('./command-palette.tsx');
const CommandPalette = lazy(async () => ({ default: (await load()).CommandPalette }));

/** The palette, loaded once the first screen is there, so that what is typed at once reaches it, and what opens it: Ctrl K, or Cmd K, also while somebody types. */
export function usePalette(opens: PaletteOpens): { readonly palette: ReactNode; readonly open: () => void } {
  const [wanted, setWanted] = useState(false);
  const [shown, setShown] = useState(false);
  const open = () => {
    setWanted(true);
    setShown(true);
  };
  useEffect(() => {
    const later = whenIdle(() => void load().catch(() => undefined));
    return () => later();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.shiftKey || event.altKey) return;
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('[role=alertdialog]') !== null) return;
      event.preventDefault();
      setWanted(true);
      setShown((before) => !before);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const palette = wanted ? (
    <Suspense fallback={null}>
      <CommandPalette open={shown} onOpenChange={setShown} opens={opens} />
    </Suspense>
  ) : null;
  return { palette, open };
}

/** Calls once the browser has nothing else to do. Returns how to call it off. */
function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 1_000);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: 5_000 });
  return () => window.cancelIdleCallback(handle);
}
