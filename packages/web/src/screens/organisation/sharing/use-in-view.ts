import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';

/** Tells once that the element came into view, while `wanted`. */
export function useInView<Of extends Element>(wanted: boolean, onSeen: () => void): RefObject<Of | null> {
  const element = useRef<Of>(null);
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    if (!wanted || element.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      seen();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [wanted]);
  return element;
}
