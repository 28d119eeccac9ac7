import { uptime } from 'node:os';

/** From then on a clock was set, and not only nudged, in milliseconds: some systems tell their uptime in whole seconds. */
const LEAP_MS = 5_000;
const MOST_LEAPS = 100;

/** The clock of the machine beside one that nobody sets, which goes on while a laptop sleeps. */
export interface ClockLeaps {
  /** Looks at both; `now` is what the clock says, in milliseconds since the epoch. Called whenever the time is asked for. */
  look(now: number): void;
  /** By how many milliseconds the clock was set forward after it said `since`, as far as this process saw; negative for back. */
  setForward(since: number): number;
}

/** @param steady milliseconds that only ever grow as time passes; those since the machine was started when omitted */
export function clockLeaps(steady: () => number = sinceStart): ClockLeaps {
  let last: { readonly now: number; readonly steady: number } | null = null;
  const leaps: { readonly before: number; readonly by: number }[] = [];
  return {
    look: (now) => {
      const at = steady();
      const before = last === null ? now : last.now + (at - last.steady);
      last = { now, steady: at };
      if (Math.abs(now - before) < LEAP_MS) return;
      leaps.push({ before, by: now - before });
      if (leaps.length > MOST_LEAPS) leaps.shift();
    },
    setForward: (since) => leaps.filter(({ before }) => before >= since).reduce((whole, { by }) => whole + by, 0),
  };
}

/** Counts the sleep of a laptop on Linux, macOS and Windows, which the clock of the process does not. */
function sinceStart(): number {
  try {
    return uptime() * 1_000;
  } catch {
    return performance.now();
  }
}
