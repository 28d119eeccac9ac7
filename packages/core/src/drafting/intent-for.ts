import { holdsIn } from '../asked-of.ts';
import type { Advice } from '../advice/advice.ts';
import { adviceOn } from '../advice/advise.ts';
import { weighedOf } from '../advice/basis/weigh-basis.ts';
import { caseOf } from '../advice/case.ts';
import { offersFeedback } from '../advice/signs/letter-says.ts';
import { anotherAddress } from '../advice/signs/another-address.ts';
import type { Case } from '../advice/case.ts';
import { closedLock, leaveAloneLock, noReplyLock, readAt } from '../advice/lock.ts';
import type { Action, Intent } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';
import { offerIn } from './echo/offer-in.ts';
import { INVITING, LATER, QUESTIONS } from './echo/offered.ts';
import type { Offer } from './echo/offered.ts';
import { isLockedOut } from './is-locked-out.ts';
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
  /** Thanks at most: nothing that the letter leaves open is taken up. */
  readonly closed: boolean;
  /** A lock stands: nothing new is told, for it would be taken for asking. */
  readonly locked: boolean;
}

/**
 * The intent asked for, or the one that the advice suggests. A lock turns every ask that is not the advice itself into
 * thanks, whatever the letter was taken for: there is no way round it.
 */
export function intentFor(given: DraftInput): SettledIntent {
  // Where they propose something else, what is new is told beside it and carries no ask.
  const elsewhere = given.context.basis === undefined && leadsElsewhere(caseOf(given));
  const input = elsewhere ? given : withBasis(given);
  const facts = caseOf(input);
  const advice = adviceOn(facts);
  const advised = intentOf(advice, facts);
  const asks = given.context.basis === undefined && mayCarry(facts, advice);
  const usual = advised === 'ask-feedback' && hasFeedback(given, facts) ? 'thank' : advised;
  const wanted = input.intent ?? (asks ? 'ask-again' : usual);
  const alone = leaveAloneLock(facts);
  if (alone !== null && wanted !== 'decline') {
    return { intent: 'thank', to: null, held: [alone.because.text], leaveAlone: true, closed: true, locked: true };
  }
  const closed = facts.isNo && closedLock(facts) !== null;
  const sender = readAt(facts);
  if (isLockedOut(wanted, advice)) {
    return {
      intent: 'thank',
      to: sender,
      held: advice.because.slice(0, 1).map(({ text }) => text),
      leaveAlone: false,
      closed,
      locked: true,
    };
  }
  const to = wanted === advised ? (advice.to ?? sender) : sender;
  const held = wanted === 'decline' || !facts.isNo ? [] : unanswered(advice);
  return { intent: wanted, to, held, leaveAlone: false, closed, locked: advice.locked };
}

/** Where this is advised the fact is told, and nothing is asked for now. */
const WAITS: ReadonlySet<Action> = new Set<Action>(['keep-in-touch', 'use-the-route']);

/** The user gave a fact for the letter itself: a letter that leaves it out would not be theirs. */
function mayCarry(facts: Case, advice: Advice): boolean {
  if (advice.locked || noReplyLock(facts) !== null || WAITS.has(advice.action)) return false;
  return weighedOf(facts).some(({ weight }) => weight === 'ask');
}

const HERE_ALREADY =
  /\b(?:comments|feedback|reviews|reports?|scores?|notes) (?:are|is|can be found) (?:attached|enclosed|below|appended|included)\b/i;

/** They have given it, or the user says yes to what they offer: nothing is left to ask. */
function hasFeedback(given: DraftInput, facts: Case): boolean {
  if (/^\s{0,9}(?:yes|yep|yeah|sure)\b/i.test(given.facts?.specific ?? '')) return true;
  if (offersFeedback(facts) && !holdsIn(HERE_ALREADY, facts.author)) return false;
  const offer = offerIn(facts)?.kind;
  return offer === 'advice' || (offer !== undefined && INVITING.has(offer)) || holdsIn(HERE_ALREADY, facts.author);
}

/** What they propose instead of the decision; the fact is told beside it, and asking again would pass it over. */
const INSTEAD: ReadonlySet<Offer> = new Set<Offer>([
  ...QUESTIONS,
  ...LATER,
  'offered-to',
  'elsewhere',
  'advice',
  'introduction',
  'referral',
  'revision',
  'wait',
]);

function leadsElsewhere(facts: Case): boolean {
  const offer = offerIn(facts)?.kind;
  return offer !== undefined && INSTEAD.has(offer);
}

/** What the user gives for the letter is a reason to ask, also where no adviser was told of it. */
function withBasis(input: DraftInput): DraftInput {
  const text = tidyFact(input.facts?.basis ?? input.facts?.new);
  if (text === '' || (input.context.basis ?? []).length > 0 || input.intent === 'decline') return input;
  return { ...input, context: { ...input.context, basis: [{ kind: 'new-fact', text }] } };
}

/** A route is asked for with a basis that carries it; without one, and for a revision that they ask for, there are thanks. */
function intentOf({ action, to }: Advice, facts: Case): Intent {
  if (action === 'let-go') return 'thank';
  if (action !== 'use-the-route') return action;
  const invited =
    facts.reading.verdict === 'invitation' || facts.reading.doors.some((door) => door.kind === 'resubmit');
  const carried = weighedOf(facts).some(({ weight }) => weight !== 'none');
  if (carried && !invited) return 'ask-again';
  // Somebody else is asked how to go on: thanks alone would leave them wondering.
  const another = anotherAddress(facts);
  return another !== null && another.address === to && facts.reading.language === 'en' ? 'keep-in-touch' : 'thank';
}

/** Where the custom is to write nothing, the user is asked first. */
function unanswered(advice: Advice): readonly string[] {
  const reason = advice.because[0];
  if (advice.action !== 'let-go' || reason === undefined) return [];
  return [`${reason.text} Would you like to write all the same?`];
}
