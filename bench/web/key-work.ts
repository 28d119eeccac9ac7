/** One entry of a trace of Chromium: a task with its beginning, how long it took, and how much of that a processor worked on it. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** The frame that shows a key is behind it by less than this. */
const WITHIN_US = 60_000;

/**
 * Milliseconds of processor time that the thread of the page spends on each key, from the key to the frame that shows it: what
 * other programs do on the machine does not count.
 */
export function keyWork(trace: Buffer): readonly number[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape that Chromium documents
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const keys = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const [first] = keys;
  if (first === undefined) return [];
  const tasks = outermost(
    traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid),
  );
  return keys.map(({ ts }) => {
    const behind = tasks.filter((task) => task.ts >= ts && task.ts < ts + WITHIN_US);
    return behind.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

/** Those that are not within another. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const sorted = events.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let end = 0;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
