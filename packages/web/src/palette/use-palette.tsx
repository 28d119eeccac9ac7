import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }));

/** The palette, loaded when it is first wanted, and what opens it: Ctrl K, or Cmd K, also while somebody types. */
export function usePalette(): { readonly palette: ReactNode; readonly open: () => void } {
  const [wanted, setWanted] = useState(false);
  const [shown, setShown] = useState(false);
  const open = () => {
    setWanted(true);
    setShown(true);
  };
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
      <CommandPalette open={shown} onOpenChange={setShown} />
    </Suspense>
  ) : null;
  return { palette, open };
}
