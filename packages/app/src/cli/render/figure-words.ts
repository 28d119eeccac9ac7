import type { InsightsView } from '../../service/insights/insights-views.ts';
import { several } from '../text/numbers.ts';

type Share = InsightsView['rates']['all']['something'];
type Days = NonNullable<InsightsView['days']['toReply']['all']>;

/** "3 of 25, that is 4 to 30 in 100"; with few cases only the count. */
export function shareWords({ hits, of, interval, few }: Share): string {
  if (interval === null) return 'none yet';
  const counted = `${String(hits)} of ${String(of)}`;
  if (few) return `${counted}, too few to say more`;
  return `${counted}, between ${percent(interval.low)} and ${percent(interval.high)} in 100`;
}

/** Fewer than this have no middle half to speak of. */
const FEWEST_FOR_A_MIDDLE = 4;

/** "4 days in the middle, half of them 2 to 9 (12 letters, too few to say more)". */
export function daysWords({ of, median, low, high, few }: Days): string {
  const from = `${several(of, 'letter')}${few ? ', too few to say more' : ''}`;
  const middle = of < FEWEST_FOR_A_MIDDLE || low === high ? '' : `, half of them ${String(low)} to ${String(high)}`;
  return `${several(median, 'day')}${of === 1 ? '' : ' in the middle'}${middle} (${from})`;
}

function percent(part: number): string {
  return String(Math.round(part * 100));
}
