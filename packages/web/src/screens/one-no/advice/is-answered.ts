import type { RejectionDetail } from '../../../api/types.ts';

/** A letter of the user's has gone, or something came since, or may have: what is advised on the no itself lies behind them. */
export function isAnswered({
  answers,
  outcomes,
  proposals,
}: Pick<RejectionDetail, 'answers' | 'outcomes' | 'proposals'>): boolean {
  return answers > 0 || proposals.length > 0 || outcomes.some(({ by }) => by !== 'time');
}
