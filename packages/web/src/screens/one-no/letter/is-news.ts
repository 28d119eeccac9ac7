import type { MessageView, RejectionDetail } from '../../../api/types.ts';

type Letter = Pick<MessageView, 'key' | 'mine'>;

interface Facts extends Pick<RejectionDetail, 'proposals' | 'outcomes' | 'occasion' | 'status' | 'answers'> {
  readonly thread: readonly Letter[];
}

/** Whether a message of the thread is what the user has to read now: it waits for their word, or for their answer. */
export function isNews({ proposals, outcomes, occasion, status, answers, thread }: Facts, { key }: Letter): boolean {
  if (proposals.some(({ messageKey }) => messageKey === key)) return true;
  const last = outcomes.findLast(({ by }) => by === 'mailbox');
  // What came is still to be answered.
  if (occasion !== 'no' && last?.messageKey === key) return true;
  // They wrote back, and nobody has said yet what that amounts to.
  const undecided = status === 'to-decide' && answers > 0 && proposals.length === 0 && last === undefined;
  return undecided && thread.findLast(({ mine }) => !mine)?.key === key;
}
