import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * For a field in a dialog: it has the focus at once, not a frame later as dialogs give it, so that the first letters of whoever
 * types fast belong to it. `onTaken` is told what had the focus before.
 */
export function useFocusAtOnce(onTaken?: (had: Element | null) => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const had = document.activeElement;
    field.current?.focus();
    onTaken?.(had);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it is shown
  }, []);
  return field;
}
