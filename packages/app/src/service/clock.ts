import type { Context } from './context.ts';

/** The present moment, in milliseconds since the epoch, and the zone that the user lives by (IANA name). */
export interface Clock {
  readonly now: number;
  readonly zone: string;
}

export async function clockOf(context: Context): Promise<Clock> {
  return { now: await context.now(), zone: context.zone };
}
