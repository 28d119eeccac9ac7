import { useEffect, useState } from 'react';

/** Whole seconds until a moment (ISO 8601), counted down; below 0 once it has passed, null without a moment. */
export function useSecondsUntil(moment: string | null): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (moment === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? null : Math.ceil((Date.parse(moment) - now) / 1_000);
}
