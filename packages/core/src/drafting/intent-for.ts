import type { Advice } from '../advice/advice.ts';
import { adviceOn } from '../advice/advise.ts';
import { weighBasis } from '../advice/basis/weigh-basis.ts';
import { caseOf } from '../advice/case.ts';
import type { Case } from '../advice/case.ts';
import { closedLock, leaveAloneLock, noReplyLock } from '../advice/lock.ts';
import type { Intent } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { tidyFact } from './tidy-fact.ts';

/** What the letter will set out to do and whom it reaches. */
export interface SettledIntent {
  readonly intent: Intent;
  /** Null when nobody can or should be written to. */
  readonly to: string | null;
  /** What the user should know before writing at all, in sentences. */
  readonly held: readonly string[];
  /** Not even thanks should be sent. */
  readonly leaveAlone: boolean;
}

/** The intent asked for, or the one that the advice suggests. A lock turns every ask into thanks: there is no way round it. */
export function intentFor(given: DraftInput): SettledIntent {
  const input = withBasis(given);
  const facts = caseOf(input);
  const advice = adviceOn(facts);
  const { verdict, replyable } = input.reading;
  const alone = verdict === 'rejection' || verdict === 'unsure' ? leaveAloneLock(facts) : null;
  const lock = alone ?? (verdict === 'rejection' ? closedLock(facts) : null);
  const suggested =
    given.context.basis === undefined && carriesBasis(facts) && !advice.locked ? 'ask-again' : intentOf(advice, input);
  const wanted = input.intent ?? suggested;
  const sender = noReplyLock(facts) === null ? replyable.to : null;
  if (alone !== null && wanted !== 'decline') {
    return { intent: 'thank', to: null, held: [alone.because.text], leaveAlone: true };
  }
  if (lock !== null && ASKS.has(wanted)) {
    return { intent: 'thank', to: sender, held: [lock.because.text], leaveAlone: false };
  }
  const to = wanted === suggested ? (advice.to ?? sender) : sender;
  const held = wanted === 'decline' || verdict !== 'rejection' ? [] : unanswered(advice);
  return { intent: wanted, to, held, leaveAlone: false };
}

/** The user gave a fact for the letter itself: a letter that leaves it out would not be theirs. */
function carriesBasis(facts: Case): boolean {
  return facts.basis.some((basis) => weighBasis(facts, basis).weight === 'ask');
}

/** What the user gives for the letter is a reason to ask, also where no adviser was told of it. */
function withBasis(input: DraftInput): DraftInput {
  const text = tidyFact(input.facts?.basis ?? input.facts?.new);
  if (text === '' || (input.context.basis ?? []).length > 0 || input.intent === 'decline') return input;
  return { ...input, context: { ...input.context, basis: [{ kind: 'new-fact', text }] } };
}

const ASKS: ReadonlySet<Intent> = new Set<Intent>(['ask-again', 'ask-feedback', 'keep-in-touch']);

function intentOf({ action }: Advice, input: DraftInput): Intent {
  if (action === 'let-go') return 'thank';
  if (action !== 'use-the-route') return action;
  // A revision that they ask for is accepted with thanks; an appeal is an ask, with its basis.
  const invited =
    input.reading.verdict === 'invitation' || input.reading.doors.some((door) => door.kind === 'resubmit');
  return invited ? 'thank' : 'ask-again';
}

/** Where the custom is to write nothing, the user is asked first. */
function unanswered(advice: Advice): readonly string[] {
  const reason = advice.because[0];
  if (advice.action !== 'let-go' || reason === undefined) return [];
  return [`${reason.text} Would you like to write all the same?`];
}
