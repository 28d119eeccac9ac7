import type { OutboxRow } from '../../store/store.ts';
import type { DraftRecord } from './draft-record.ts';

/**
 * What an approved letter answers: no two have the same. The no itself may be thanked for and asked about; what comes
 * after it is answered once, a referral once to each of the two people in it.
 */
export function replyKey(rejectionId: string, { intent, occasion = 'no' }: DraftRecord): string {
  if (occasion === 'no') return `${rejectionId}:${intent}`;
  return `${rejectionId}:on:${occasion}${occasion === 'referral' && intent === 'decline' ? ':decline' : ''}`;
}

type Keyed = Pick<OutboxRow, 'rejectionId' | 'replyKey'>;

/** Whether two letters both answer the no itself. What comes after it has one answer, or one for each of two people. */
export function answerTheSame(one: Keyed, other: Keyed): boolean {
  return one.rejectionId === other.rejectionId && isForTheNo(one) && isForTheNo(other);
}

function isForTheNo({ rejectionId, replyKey: key }: Keyed): boolean {
  return !key.startsWith(`${rejectionId}:on:`);
}
