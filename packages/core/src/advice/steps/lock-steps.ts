import type { Consideration } from '../advice.ts';
import type { Case } from '../case.ts';
import { closedLock, leaveAloneLock, noReplyLock, quoting } from '../lock.ts';
import type { Step } from './step.ts';

export const leaveAlone: Step = (facts) => {
  const lock = leaveAloneLock(facts);
  return lock === null ? null : { action: 'let-go', because: [lock.because], locked: true, to: null };
};

export const closed: Step = (facts) => {
  const lock = closedLock(facts);
  if (lock === null) return null;
  const kind = wroteThemselves(facts) && noReplyLock(facts) === null ? 'thank' : 'let-go';
  return {
    action: kind,
    because: [lock.because],
    against: openDoors(facts),
    locked: true,
    ...(kind === 'let-go' ? { to: null } : {}),
  };
};

function wroteThemselves(facts: Case): boolean {
  const { form, person } = facts.reading;
  return form === 'personal' || form === 'tiered' || (form === 'form-letter' && person !== null);
}

/** Doors shown beside a lock: they are a new start on another day, not another ask. */
function openDoors(facts: Case): readonly Consideration[] {
  return facts.reading.doors
    .slice(0, 2)
    .map((door) => quoting('They leave this open. It would be a new start, not another ask.', door.quote));
}
