import type { MessageView, RejectionDetail } from '../../../api/types.ts';

type Letter = Pick<MessageView, 'key'>;

type Facts = Pick<RejectionDetail, 'proposals' | 'outcomes' | 'occasion' | 'unsaid'>;

/** Whether a message of the thread is what the user has to read now: it waits for their word, or for their answer. */
export function isNews({ proposals, outcomes, occasion, unsaid }: Facts, { key }: Letter): boolean {
  if (proposals.some(({ messageKey }) => messageKey === key)) return true;
  const last = outcomes.findLast(({ by }) => by === 'mailbox');
  // What came is still to be answered.
  if (occasion !== 'no' && last?.messageKey === key) return true;
  // They wrote back, and nobody has said yet what that amounts to.
  return unsaid?.messageKey === key;
}
