import { useCallback, useEffect, useRef, useState } from 'react';

const STEP = 60;

/** How far the list had grown, so that coming back finds the same row at the same place. */
let remembered = STEP;

/** A list that starts short and grows before its end comes into view. Put `sentinel` after the last row. */
export function useGrowing(total: number) {
  const [count, setCount] = useState(remembered);
  const sentinel = useRef<HTMLDivElement>(null);
  const grow = useCallback(() => setCount((now) => (now < total ? now + STEP : now)), [total]);
  useEffect(() => {
    remembered = count;
    const element = sentinel.current;
    if (element === null || count >= total) return undefined;
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && grow(), {
      rootMargin: '1200px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [count, total, grow]);
  return { count, sentinel, grow };
}
