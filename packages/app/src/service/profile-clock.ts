import { isTimeZone } from '@ajar/core/list';

import type { Store } from '../store/store.ts';
import { clockLeaps } from './clock-leaps.ts';
import { latestDate } from './scan/latest-date.ts';

export interface ClockOptions {
  /** Time stands still on the day after the last message. */
  readonly demo?: boolean | undefined;
  /** Milliseconds since the epoch; the machine's clock when omitted. */
  readonly now?: (() => number) | undefined;
  /** IANA name of the user's time zone; the machine's when omitted. */
  readonly zone?: string | undefined;
  /** Milliseconds that nobody sets; those since the machine was started when omitted, none where `now` is told. */
  readonly steady?: (() => number) | undefined;
}

/** What time it is in a profile. */
export interface ProfileClock {
  readonly zone: string;
  now(store: Store): Promise<number>;
  /** Without asking the store, which is writing: in the demo, the time it was asked for last. */
  lastNow(): number;
  /** By how many milliseconds the clock was set forward after it said `since`, as far as this process saw. */
  setForward(since: number): number;
}

const DAY = 86_400_000;

export function profileClock(options: ClockOptions): ProfileClock {
  const { demo = false, now = Date.now, zone = machineZone() } = options;
  const leaps = options.now === undefined || options.steady !== undefined ? clockLeaps(options.steady) : null;
  leaps?.look(now());
  let demoTime: number | null = null;
  return {
    zone,
    now: async (store) => {
      const latest = demo ? await store.read(latestDate) : null;
      demoTime = latest === null ? null : latest + DAY;
      const at = now();
      leaps?.look(at);
      return demoTime ?? at;
    },
    lastNow: () => demoTime ?? now(),
    setForward: (since) => leaps?.setForward(since) ?? 0,
  };
}

/** A machine may be set up with a zone of its own making. */
function machineZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
