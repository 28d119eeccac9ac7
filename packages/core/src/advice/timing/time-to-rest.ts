import type { Field } from '../../vocabulary.ts';
import { DAY } from './time-zone.ts';

/** How long a no is left to settle in a field before anything is asked, as `howSoon` of its profile says in words. */
export interface Rest {
  readonly time: number;
  readonly why: string;
}

const RESTS: Partial<Readonly<Record<Field, Rest>>> = {
  journal: {
    time: 7 * DAY,
    why: 'A week or two with the reviews first; an appeal of the first day is rarely a good one.',
  },
  promotion: { time: 2 * DAY, why: 'A few days first, until it has settled, for you and for them.' },
};

/** Null where there is nothing to wait for. */
export function timeToRest(field: Field): Rest | null {
  return RESTS[field] ?? null;
}
