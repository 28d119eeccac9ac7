import type { Action } from '../vocabulary.ts';
import { ACTIONS } from '../vocabulary.ts';
import type { Basis, Consideration } from './advice.ts';
import type { Weighed } from './basis/weighed.ts';
import { weighedOf } from './basis/weigh-basis.ts';
import type { Case, Decision } from './case.ts';
import { decidingWords } from '../reading/deciding-words.ts';
import { quoting } from './lock.ts';
import { givesFeedback } from './signs/another-address.ts';
import { resubmitNamed } from './signs/appeal.ts';
import { mostLikely } from './signs/letter-says.ts';
import { mayWishForDistance } from './signs/warmth.ts';
import { askAgain } from './steps/ask-again-step.ts';
import { custom } from './steps/custom-step.ts';
import { datedDoor, feedbackOffered, laterBasis, noReply } from './steps/door-steps.ts';
import { closed, leaveAlone } from './steps/lock-steps.ts';
import { openDoor } from './steps/open-door-step.ts';
import { appeal, resubmit } from './steps/route-steps.ts';
import type { Step } from './steps/step.ts';
import { isAllowed, isOwedALine, isPrivate, soundsArguing } from './weighing/allowed.ts';
import { chancesOfActions } from './weighing/choose-action.ts';
import { decisionFor } from './weighing/decision-for.ts';
import { weightsOf } from './weighing/weights-of.ts';

/** Locks come first and have no way round; then everything that is known is weighed, and the rules' own word with it. */
export function decideAfterNo(facts: Case): Decision {
  const weighed = weighedOf(facts);
  const decision = leaveAlone(facts, weighed) ?? weigh(facts, weighed);
  return { ...decision, against: [...(decision.against ?? []), ...notABasis(decision, weighed)] };
}

/** What the rules say that every no is put to, in their order. */
export function ruledAfterNo(facts: Case, weighed: readonly Weighed[]): Decision {
  return (
    firstOf(facts, weighed) ?? {
      action: 'let-go',
      because: [quoting('It is a no, and it asks for nothing.', decidingWords(facts.reading))],
    }
  );
}

function weigh(facts: Case, weighed: readonly Weighed[]): Decision {
  const shut = closed(facts, weighed);
  if (shut !== null) return thankOrLetGo(shut, facts, weighed);
  const ruled = ruledAfterNo(facts, weighed);
  if (ruled.locked === true || (ruled.asks === 'resubmission' && resubmitNamed(facts.author))) return ruled;
  const chances = chancesOfActions(weightsOf(facts, weighed, ruled));
  const care = weighed.some(({ weight }) => weight === 'ask') && !answersNothing(facts) ? CARE : CARE_UNSURE;
  const best = ACTIONS.filter(
    (item) => isAllowed(item, facts, weighed) || (item === ruled.action && !isRude(item, facts, weighed)),
  ).toSorted((a, b) => worthOf(b, chances, care) - worthOf(a, chances, care))[0];
  // Where the way is to somebody who gives feedback, it is feedback that is asked for.
  const asks = best === 'use-the-route' && givesFeedback(facts) && isAllowed('ask-feedback', facts, weighed);
  const action = asks ? 'ask-feedback' : best;
  if (action === undefined || action === ruled.action) return ruled;
  return proposed(action, facts, weighed) ?? decisionFor(action, facts, weighed);
}

/** Asking again where it was no use costs more than not asking where it might have been; the more where no rule sees a basis, or it answers nothing. */
const CARE = 0.5;
const CARE_UNSURE = 0.25;

/** Such a basis answers what they wrote; the others (an error, a date, another opening) stand by themselves. */
const ANSWERS: ReadonlySet<Basis['kind']> = new Set<Basis['kind']>(['new-fact', 'answerable-reason', 'invitation']);
/** Below these chances no sentence names what stood in the way, or on what they would look again. */
const IN_THE_WAY_AT = 0.2;
const CONDITION_AT = 0.3;

/** Whatever is true of the user, the letter names nothing that it could be an answer to. */
function answersNothing(facts: Case): boolean {
  return (
    facts.basis.every(({ kind }) => ANSWERS.has(kind)) &&
    (mostLikely(facts, 'obstacle')?.chance ?? 0) < IN_THE_WAY_AT &&
    (mostLikely(facts, 'condition')?.chance ?? 0) < CONDITION_AT
  );
}

function worthOf(action: Action, chances: ReadonlyMap<Action, number>, care: number): number {
  return (chances.get(action) ?? 0) * (action === 'ask-again' ? care : 1);
}

/** What not even the rules may propose: silence to a question of theirs or to a way on that they name, a question that would sound like arguing, a line into private life or to who may wish for none. */
function isRude(action: Action, facts: Case, weighed: readonly Weighed[]): boolean {
  if (action === 'let-go') return isOwedALine(facts);
  if (action !== 'ask-again' && action !== 'use-the-route' && mayWishForDistance(facts)) return true;
  if (action === 'thank') return isPrivate(facts);
  return action === 'ask-feedback' && soundsArguing(facts, weighed);
}

/** How much less silence weighs where somebody answered a second time in their own words. */
const BY_A_PERSON = 0.6;
/** And how much less where they answered the user's own asking. */
const ASKED = 0.37;

/** After a second no there is a thank-you or silence; how the letter was written weighs most. */
function thankOrLetGo(shut: Decision, facts: Case, weighed: readonly Weighed[]): Decision {
  const chances = chancesOfActions(weightsOf(facts, weighed, shut));
  const silence =
    (chances.get('let-go') ?? 0) *
    (facts.reading.form !== 'personal' ? 1 : facts.asks > 0 && facts.noes > 1 ? ASKED : BY_A_PERSON);
  const thank = (chances.get('thank') ?? 0) > silence && isAllowed('thank', facts, weighed);
  if (!thank) return { ...shut, action: 'let-go', to: null };
  const kind = { text: 'They took the time to answer you; a short thank-you closes it well.' };
  return { action: 'thank', because: [...shut.because, kind], against: shut.against ?? [], locked: true };
}

/** The first step that comes to this action by itself: its reasons are the closest. */
function proposed(action: Action, facts: Case, weighed: readonly Weighed[]): Decision | null {
  for (const step of STEPS) {
    const decision = step(facts, weighed);
    if (decision?.action === action && decision.locked !== true) return decision;
  }
  return null;
}

function firstOf(facts: Case, weighed: readonly Weighed[]): Decision | null {
  for (const step of STEPS) {
    const decision = step(facts, weighed);
    if (decision !== null) return decision;
  }
  return null;
}

/** What was offered as a basis and does not carry, said beside the advice. */
function notABasis(decision: Decision, weighed: readonly Weighed[]): readonly Consideration[] {
  if (decision.action === 'ask-again') return [];
  return weighed.filter((item) => item.weight === 'none').map((item) => quoting(item.text, item.quote));
}

const STEPS: readonly Step[] = [
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
