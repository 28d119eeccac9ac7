import type { RejectionDetail } from '../../../api/types.ts';

/** A letter of the user's has gone, or something came since: what is advised on the no itself lies behind them. */
export function isAnswered({ answers, outcomes }: Pick<RejectionDetail, 'answers' | 'outcomes'>): boolean {
  return answers > 0 || outcomes.some(({ by }) => by !== 'time');
}
