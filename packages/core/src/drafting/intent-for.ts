import { advise } from '../advice/advise.ts';
import { caseOf } from '../advice/case.ts';
import { closedLock, leaveAloneLock } from '../advice/lock.ts';
import type { Action, Intent } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';

const INTENT_OF: Readonly<Record<Action, Intent>> = {
  'ask-again': 'ask-again',
  'ask-feedback': 'ask-feedback',
  thank: 'thank',
  'keep-in-touch': 'keep-in-touch',
  'use-the-route': 'thank',
  'let-go': 'thank',
};

/** What the letter will set out to do, and the lock that changed it, in a sentence, if one did. */
export interface SettledIntent {
  readonly intent: Intent;
  readonly held: string | null;
  /** Not even thanks should be sent. */
  readonly leaveAlone: boolean;
}

/** The intent asked for, or the one that the advice suggests. A lock turns every ask into thanks: there is no way round it. */
export function intentFor(input: DraftInput): SettledIntent {
  const facts = caseOf(input);
  const isNo = input.reading.verdict === 'rejection';
  const alone = isNo || input.reading.verdict === 'unsure' ? leaveAloneLock(facts) : null;
  const lock = alone ?? (isNo ? closedLock(facts) : null);
  const wanted = input.intent ?? INTENT_OF[advise(input).action];
  const asks = wanted === 'ask-again' || wanted === 'ask-feedback' || wanted === 'keep-in-touch';
  const leaveAlone = alone !== null && wanted !== 'decline';
  if (lock !== null && asks) return { intent: 'thank', held: lock.because.text, leaveAlone };
  return { intent: wanted, held: leaveAlone ? (alone?.because.text ?? null) : null, leaveAlone };
}
