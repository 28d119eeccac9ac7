import type { RejectionDetail } from '../../../api/types.ts';

/** A letter of the user's has gone, be it that it came back, or something came since, or may have: what is advised on the no itself lies behind them. */
export function isAnswered({
  answers,
  outcomes,
  proposals,
  bounce,
}: Pick<RejectionDetail, 'answers' | 'outcomes' | 'proposals' | 'bounce'>): boolean {
  return bounce !== null || answers > 0 || proposals.length > 0 || outcomes.some(({ by }) => by !== 'time');
}
