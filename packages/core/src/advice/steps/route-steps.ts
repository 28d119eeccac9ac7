import { appealNamed, resubmissionInvited } from '../signs/appeal.ts';
import { isShortOf } from '../basis/short-of.ts';
import { doorsOf } from '../case.ts';
import { decidingWords } from '../../reading/deciding-words.ts';
import { quoting } from '../lock.ts';
import type { Step } from './step.ts';
import { reach, reachBy } from './step.ts';

export const resubmit: Step = (facts) => {
  const door = doorsOf(facts, 'resubmit')[0];
  const quote = door?.quote ?? resubmissionInvited(facts.author);
  // They say how much it takes, and it is not there yet: that is for later.
  if (quote === null || facts.basis.some(({ text }) => isShortOf(facts, text))) return null;
  return {
    action: 'use-the-route',
    because: [
      quoting('They invite you to send it again. Follow what they ask for, and take the time it needs.', quote),
    ],
    against: [quoting('It is not a yes yet, and a second round can end with a no.', decidingWords(facts.reading))],
    notBefore: null,
    asks: 'resubmission',
    ...(door === undefined ? {} : reach(door, facts)),
  };
};

/** An appeal needs a fact or an error; without one it is not advised, however clearly it is named. */
export const appeal: Step = (facts, weighed) => {
  const carried = weighed.find((item) => item.weight === 'route');
  if (carried === undefined) return null;
  const named = appealNamed(facts.author);
  return {
    action: 'use-the-route',
    because: [
      quoting('A way to have it looked at again is named. Use that way and no other.', named ?? carried.quote),
      ...(named === null ? [quoting(carried.text, carried.quote)] : []),
    ],
    against: [
      quoting(
        'An appeal rests on a fact or an error. Seeing it differently is not enough.',
        decidingWords(facts.reading),
      ),
    ],
    asks: 'appeal',
    ...reachBy(named, facts),
  };
};
