import type { Consideration } from './advice.ts';
import type { Weighed } from './basis/weighed.ts';
import { weighBasis } from './basis/weigh-basis.ts';
import type { Case, Decision } from './case.ts';
import { decidingWords, quoting } from './lock.ts';
import { askAgain } from './steps/ask-again-step.ts';
import { custom } from './steps/custom-step.ts';
import { datedDoor, feedbackOffered, laterBasis, noReply } from './steps/door-steps.ts';
import { closed, leaveAlone } from './steps/lock-steps.ts';
import { openDoor } from './steps/open-door-step.ts';
import { appeal, resubmit } from './steps/route-steps.ts';
import type { Step } from './steps/step.ts';

/** What to do after a no: locks first, then routes, a basis, what they offer, dated doors, and last the custom of the field. */
export function decideAfterNo(facts: Case): Decision {
  const weighed = facts.basis.map((basis) => weighBasis(facts, basis));
  for (const step of STEPS) {
    const decision = step(facts, weighed);
    if (decision !== null)
      return { ...decision, against: [...(decision.against ?? []), ...notABasis(decision, weighed)] };
  }
  return { action: 'let-go', because: [quoting('It is a no, and it asks for nothing.', decidingWords(facts))] };
}

/** What was offered as a basis and does not carry, said beside the advice. */
function notABasis(decision: Decision, weighed: readonly Weighed[]): readonly Consideration[] {
  if (decision.action === 'ask-again') return [];
  return weighed.filter((item) => item.weight === 'none').map((item) => quoting(item.text, item.quote));
}

const STEPS: readonly Step[] = [
  leaveAlone,
  closed,
  resubmit,
  appeal,
  askAgain,
  feedbackOffered,
  datedDoor,
  noReply,
  laterBasis,
  openDoor,
  custom,
];
