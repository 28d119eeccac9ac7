import { useEffect } from 'react';

/** Places that take the focus when what had it goes away, nearest first. */
const PLACES = 'section[tabindex="-1"], main[tabindex="-1"]';

interface LastFocus {
  readonly element: HTMLElement;
  readonly around: readonly HTMLElement[];
}

/**
 * Keeps the place of whoever works without a mouse. A button that goes away once it was pressed, or cannot be pressed while
 * something is under way, would leave the focus nowhere, and the next Tab at the top of the page. It is given back to the button when
 * it can be pressed again, else to the section it stood in, else to the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let last: LastFocus | null = null;
    const mend = () => {
      if (last === null || !nothingHasFocus()) return;
      const { element, around } = last;
      if (element.isConnected && element.matches(':disabled')) return;
      const place = element.isConnected ? element : (around.find(({ isConnected }) => isConnected) ?? page());
      place?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(mend);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', ({ target }) => (last = placeOf(target)), { signal });
    document.addEventListener(
      'focusout',
      // Whoever leaves a field for nothing in particular, as with Escape, wanted to.
      ({ target }) => setTimeout(() => (last = isUsable(target) && nothingHasFocus() ? null : last)),
      { signal },
    );
    document.addEventListener('pointerdown', () => (last = null), { signal, capture: true });
    signal.addEventListener('abort', () => changes.disconnect());
    return () => ending.abort();
  }, []);
}

function placeOf(target: EventTarget | null): LastFocus | null {
  if (!(target instanceof HTMLElement)) return null;
  const around: HTMLElement[] = [];
  for (
    let at = target.parentElement?.closest<HTMLElement>(PLACES);
    at;
    at = at.parentElement?.closest<HTMLElement>(PLACES)
  )
    around.push(at);
  return { element: target, around };
}

function isUsable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isConnected && !target.matches(':disabled');
}

/** A dialog looks after the focus by itself. */
function nothingHasFocus(): boolean {
  const { activeElement, body } = document;
  const nowhere = activeElement === null || activeElement === body;
  return nowhere && document.querySelector('[role=dialog], [role=alertdialog]') === null;
}

/** Another page has come: it is read from its beginning. */
function page(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main[tabindex="-1"]');
}
