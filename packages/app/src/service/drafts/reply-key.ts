import type { DraftRecord } from './draft-record.ts';

/**
 * What an approved letter answers: no two have the same. The no itself may be thanked for and asked about; what comes
 * after it is answered once, a referral once to each of the two people in it.
 */
export function replyKey(rejectionId: string, { intent, occasion = 'no' }: DraftRecord): string {
  if (occasion === 'no') return `${rejectionId}:${intent}`;
  return `${rejectionId}:on:${occasion}${occasion === 'referral' && intent === 'decline' ? ':decline' : ''}`;
}
