import type { Action } from '../../vocabulary.ts';
import { doorsOf } from '../case.ts';
import { decidingWords } from '../../reading/deciding-words.ts';
import { quoting } from '../lock.ts';
import { mostLikely } from '../signs/letter-says.ts';
import { isGiven } from './door-steps.ts';
import type { Step } from './step.ts';

/** From here on a sentence counts as feedback that is given already. */
const TOLD_AT = 0.7;

const ELSEWHERE = 'They name somewhere else to turn to, and that is worth following up on its own.';
const ANOTHER_DAY = 'They do leave this open; it is there for another day.';

/** The custom of the field, where nothing else decides. */
export const custom: Step = (facts) => {
  const { form, reasons } = facts.reading;
  const rule = facts.profile.defaults.find(
    (item) =>
      (item.forms === undefined || item.forms.includes(form)) &&
      (item.stages === undefined || (facts.stage !== null && item.stages.includes(facts.stage))) &&
      (item.reasons === undefined || reasons.some((reason) => item.reasons?.includes(reason.kind) === true)),
  );
  if (rule === undefined) return null;
  const reason = reasons.find((item) => rule.reasons?.includes(item.kind) === true);
  // Who told the reason is not asked for it again.
  const given = doorsOf(facts, 'feedback-offered').some((door) => isGiven(facts, door));
  const told = given || facts.reading.noFeedback || (mostLikely(facts, 'given')?.chance ?? 0) >= TOLD_AT;
  const action: Action = rule.action === 'ask-feedback' && told ? 'thank' : rule.action;
  const because = [quoting(rule.why, reason?.quote ?? decidingWords(facts.reading))];
  const noFeedback = facts.reading.evidence.find((item) => item.says === 'no-feedback');
  if (facts.reading.noFeedback)
    because.push(
      quoting('They say that they cannot give feedback, and that is to be kept.', noFeedback?.quote ?? null),
    );
  const against = facts.reading.doors
    .slice(0, 1)
    .map((door) => quoting(door.kind === 'referral' ? ELSEWHERE : ANOTHER_DAY, door.quote));
  return { action, because, against };
};
