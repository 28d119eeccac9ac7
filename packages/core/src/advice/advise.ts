import type { Advice, AdviceInput } from './advice.ts';
import { basisQuestions } from './basis/basis-questions.ts';
import type { Case, Decision } from './case.ts';
import { caseOf } from './case.ts';
import { decideAfterNo } from './decide-after-no.ts';
import { decideOtherwise } from './decide-otherwise.ts';
import { oddsOf } from './odds.ts';
import { dateToWaitFor } from './timing/date-to-wait-for.ts';
import { whenToWrite } from './timing/when-to-write.ts';
import { inItsSentence } from './whole-sentence.ts';

/**
 * One action with its reasons for and against. Locks come first and have no way round; without a basis that the letter
 * lets stand there is no `ask-again`. A pure function of its input: `today` is the caller's, else the day of the letter.
 */
export function advise(input: AdviceInput): Advice {
  return adviceOn(caseOf(input));
}

/** The same on facts that were gathered already. */
export function adviceOn(facts: Case): Advice {
  const { isNo } = facts;
  const decided = isNo ? decideAfterNo(facts) : decideOtherwise(facts);
  const decision = isNo ? { ...decided, notBefore: dateToWaitFor(facts, decided) } : decided;
  const locked = decision.locked ?? false;
  const when = whenToWrite(facts, decision);
  return {
    action: decision.action,
    because: decision.because.map((item) => inItsSentence(facts, item)),
    against: (decision.against ?? []).map((item) => inItsSentence(facts, item)),
    odds: oddsOf(facts, decision),
    notBefore: decision.notBefore ?? null,
    ...(when === null ? {} : { when }),
    to: addressee(facts, decision),
    locked,
    questions: questionsFor(facts, decision, isNo && !locked),
  };
}

function addressee(facts: Case, decision: Decision): string | null {
  if (decision.action === 'let-go') return null;
  if (decision.to !== undefined) return sentElsewhere(facts, decision) ? facts.reading.replyable.to : decision.to;
  return facts.reading.replyable.ok ? facts.reading.replyable.to : null;
}

/** Somebody of another house, named by a person who wrote in their own name: that person is answered, and the other written to apart. */
function sentElsewhere({ reading, message }: Case, { action, to }: Decision): boolean {
  if (to === undefined || to === null || (action !== 'keep-in-touch' && action !== 'thank')) return false;
  if (reading.form !== 'personal' || !reading.replyable.ok || reading.replyable.to === null) return false;
  return houseOf(message.from?.address ?? '') !== '' && houseOf(reading.replyable.to) !== houseOf(to);
}

function houseOf(address: string): string {
  return address.split('@')[1]?.toLowerCase() ?? '';
}

function questionsFor(facts: Case, decision: Decision, open: boolean): readonly string[] {
  if (facts.reading.verdict === 'unsure' && !facts.isNo) return ['Is this message a no to something you asked for?'];
  if (!open || decision.action === 'ask-again' || decision.asks === 'resubmission') return [];
  if (facts.reading.form === 'automated' || facts.reading.field === 'literary') return [];
  return basisQuestions(facts);
}
