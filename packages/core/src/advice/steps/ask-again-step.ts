import { decidingWords } from '../../reading/deciding-words.ts';
import { noReplyLock, quoting } from '../lock.ts';
import type { Step } from './step.ts';

export const askAgain: Step = (facts, weighed) => {
  const carried = weighed.find((item) => item.weight === 'ask');
  if (carried === undefined || noReplyLock(facts) !== null) return null;
  return {
    action: 'ask-again',
    because: [quoting(carried.text, carried.quote)],
    against: [
      quoting('They have decided, and a second no is possible; then it is settled.', decidingWords(facts.reading)),
      ...facts.reading.reasons
        .filter((reason) => reason.quote !== carried.quote && reason.kind !== 'none-given')
        .slice(0, 2)
        .map((reason) => quoting('They also give this, and it stands.', reason.quote)),
    ],
    asks: 'appeal',
  };
};
