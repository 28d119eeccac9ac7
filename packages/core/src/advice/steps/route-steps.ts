import { appealNamed } from '../appeal.ts';
import type { Case } from '../case.ts';
import { doorsOf } from '../case.ts';
import { decidingWords, noReplyLock, quoting } from '../lock.ts';
import type { Step } from './step.ts';
import { reach } from './step.ts';

export const resubmit: Step = (facts) => {
  const door = doorsOf(facts, 'resubmit')[0];
  if (door === undefined) return null;
  return {
    action: 'use-the-route',
    because: [
      quoting('They invite you to send it again. Follow what they ask for, and take the time it needs.', door.quote),
    ],
    against: [quoting('It is not a yes yet, and a second round can end with a no.', decidingWords(facts))],
    notBefore: null,
    asks: 'resubmission',
    ...reach(door, facts),
  };
};

export const appeal: Step = (facts, weighed) => {
  const named = appealNamed(facts.reading.text);
  const ownRoute = weighed.find((item) => item.weight === 'route');
  if (named === null && ownRoute === undefined) return null;
  const carried = weighed.find((item) => item.weight !== 'none');
  if (weighed.length > 0 && carried === undefined) return null;
  const because = [
    quoting('A way to have it looked at again is named. Use that way and no other.', named ?? ownRoute?.quote ?? null),
  ];
  if (carried !== undefined && carried !== ownRoute) because.push(quoting(carried.text, carried.quote));
  if (named === null && ownRoute !== undefined) because.push({ text: ownRoute.text });
  const against = [
    quoting('An appeal rests on a fact or an error. Seeing it differently is not enough.', decidingWords(facts)),
  ];
  return { action: 'use-the-route', because, against, asks: 'appeal', ...routeAddress(facts, named) };
};

const ADDRESS_IN_TEXT = /[^\s<>@(),;:]{1,64}@[a-z0-9.-]{1,120}[a-z0-9]/i;

function routeAddress(facts: Case, named: string | null): { to: string | null } {
  const inQuote = named === null ? undefined : ADDRESS_IN_TEXT.exec(named)?.[0].toLowerCase();
  return { to: inQuote ?? (noReplyLock(facts) === null ? facts.reading.replyable.to : null) };
}
