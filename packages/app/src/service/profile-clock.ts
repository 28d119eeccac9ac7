import { isTimeZone } from '@ajar/core/list';

import type { Store } from '../store/store.ts';
import { latestDate } from './scan/latest-date.ts';

export interface ClockOptions {
  /** Time stands still on the day after the last message. */
  readonly demo?: boolean | undefined;
  /** Milliseconds since the epoch; the machine's clock when omitted. */
  readonly now?: (() => number) | undefined;
  /** IANA name of the user's time zone; the machine's when omitted. */
  readonly zone?: string | undefined;
}

/** What time it is in a profile. */
export interface ProfileClock {
  readonly zone: string;
  now(store: Store): Promise<number>;
  /** Without asking the store, which is writing: in the demo, the time it was asked for last. */
  lastNow(): number;
}

const DAY = 86_400_000;

export function profileClock({ demo = false, now = Date.now, zone = machineZone() }: ClockOptions): ProfileClock {
  let demoTime: number | null = null;
  return {
    zone,
    now: async (store) => {
      const latest = demo ? await store.read(latestDate) : null;
      demoTime = latest === null ? null : latest + DAY;
      return demoTime ?? now();
    },
    lastNow: () => demoTime ?? now(),
  };
}

/** A machine may be set up with a zone of its own making. */
function machineZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
