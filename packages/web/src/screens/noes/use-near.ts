import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';

/** Pixels above and below the window within which rows are drawn. */
const AROUND = '2000px';

type Told = (near: boolean) => void;
let observer: IntersectionObserver | null = null;
const told = new Map<Element, Told>();

/** One observer for all: a list of fifty thousand has a thousand stretches. */
function watch(element: Element, tell: Told): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    },
    { rootMargin: `${AROUND} 0px` },
  );
  told.set(element, tell);
  observer.observe(element);
  return () => {
    told.delete(element);
    observer?.unobserve(element);
  };
}

/**
 * Whether what lies between two elements is near the window. What holds the focus stays near: the cursor must not fall out of
 * the list because somebody scrolls.
 * @param onLeave called while all of it is still there
 */
export function useNear(
  first: RefObject<HTMLElement | null>,
  last: RefObject<HTMLElement | null>,
  initially: boolean,
  onLeave: (first: HTMLElement, last: HTMLElement) => void,
): boolean {
  const [near, setNear] = useState(initially);
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const [from, to] = [first.current, last.current];
    if (from === null || to === null) return undefined;
    const look = () => {
      const above = to.getBoundingClientRect().bottom < -2000;
      const below = from.getBoundingClientRect().top > window.innerHeight + 2000;
      const stays = (!above && !below) || holdsFocus(from, to);
      if (!stays) leave(from, to);
      // Fifty rows at once would hold up a frame: they are drawn in pieces between frames.
      startTransition(() => setNear(stays));
    };
    const stops = [watch(from, look), watch(to, look)];
    return () => stops.forEach((stop) => stop());
  }, [first, last]);
  return near;
}

function holdsFocus(from: Element, to: Element): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
  const after = from.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
  const before = to.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING;
  return after !== 0 && before !== 0;
}
