import type { RejectionSummary } from '../views.ts';

/**
 * Counts up whenever the same events give another summary: in `toSummary`, in what core derives, or in the words searched.
 * Those kept by another version are then derived anew, once.
 */
export const SUMMARY_VERSION = 6;

const DAY = 86_400_000;

/** The row as it is kept: the days of silence are counted when it is shown. */
export interface KeptRow extends Omit<RejectionSummary, 'silence'> {
  readonly silence: { readonly since: number; readonly normal: number } | null;
}

/** A kept row as it is shown at `now`. */
export function shownRow(data: string, now: number): RejectionSummary {
  const { silence, ...shown } = JSON.parse(data) as KeptRow;
  const days = silence === null ? 0 : Math.max(0, Math.floor((now - silence.since) / DAY));
  return { ...shown, silence: silence === null ? null : { days, normal: silence.normal } };
}
