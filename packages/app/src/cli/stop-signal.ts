/** Signals that arrive this close together are one key press that reached us by several ways. */
const SAME_PRESS_MS = 300;

/**
 * Aborts at the first Ctrl-C and calls `again` at the second. `end` puts things back as they were.
 */
export function stopSignal(again: () => void): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  let first = 0;
  const stop = (): void => {
    const now = performance.now();
    if (!controller.signal.aborted) {
      first = now;
      controller.abort();
    } else if (now - first > SAME_PRESS_MS) again();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    end: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}
