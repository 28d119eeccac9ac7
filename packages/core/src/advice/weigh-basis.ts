import type { Reason } from '../reading/reading.ts';
import type { BasisKind, ReasonKind } from '../vocabulary.ts';
import type { Basis } from './advice.ts';
import { appealDenied, appealNamed } from './appeal.ts';
import type { Case } from './case.ts';
import { canReach, doorsOf, isAhead } from './case.ts';
import { DRAWN, SAID_TO_BE_FINAL } from './letter-signs.ts';
import { CHECKABLE, MOODS } from './moods.ts';
import { quotedIn } from './quoted-in.ts';
import { REASON_TOPICS } from './reason-topics.ts';

/** What a basis weighs against the letter: whether it carries an ask or a route, why, and the words it was held against. */
export interface Weighed {
  readonly weight: 'ask' | 'route' | 'later' | 'none';
  readonly text: string;
  readonly quote: string | null;
}

type Rule = (facts: Case, basis: Basis) => Weighed | null;

const none = (text: string, quote: string | null = null): Weighed => ({ weight: 'none', text, quote });
const later = (text: string, quote: string | null = null): Weighed => ({ weight: 'later', text, quote });

/** Weighs what the user calls a basis against the letter. Whatever its kind, feelings and disagreement are not one. */
export function weighBasis(facts: Case, basis: Basis): Weighed {
  for (const rule of RULES) {
    const weighed = rule(facts, basis);
    if (weighed !== null) return weighed;
  }
  return none('The letter does not say that this was the obstacle, so it would be a new application rather than an answer.');
}

const moodOrFact: Rule = (facts, basis) => {
  const clauses = clausesOf(basis.text);
  if (clauses.some((clause) => isFact(facts, clause))) return null;
  const mood = MOODS.find((item) => clauses.some((clause) => item.pattern.test(clause)));
  if (mood !== undefined) return none(mood.says, facts.reading.reasons.find((reason) => reason.quote !== '')?.quote ?? null);
  return none('What you give as a reason does not yet name anything that they could check.');
};

const CLAUSE_ENDS = /[.:;!?\n]|,|\s(?:and|but|because|so|although|though|et|mais|und|aber|weil|y|pero|porque)\s/i;
/** What the letter said, retold: it is theirs already. */
const RETOLD =
  /^(?:they|the letter|he|she|the (?:editor|manager|reviewers?|panel|client))\s+(?:said|says?|wants?|wanted|requires?|required|asked for|wrote)\b(?! (?:to me|I (?:could|should|may|can)|that I (?:could|should|may|can)|me to))/i;

function clausesOf(text: string): readonly string[] {
  return text.slice(0, 2000).split(CLAUSE_ENDS).map((clause) => clause.trim()).filter((clause) => clause !== '');
}

function isFact(facts: Case, clause: string): boolean {
  if (RETOLD.test(clause) || MOODS.some((item) => item.pattern.test(clause))) return false;
  if (CHECKABLE.some((pattern) => pattern.test(clause))) return true;
  return clause.split(/\s+/).length >= 3 && answeredReason(facts, clause) !== null;
}

const FIELD_SAYS: Readonly<Partial<Record<BasisKind, string>>> = {
  'new-fact': 'In this field a decision is not reopened for something new; it belongs into the next application or submission.',
  'other-opening': 'Another call is a new submission here, not a reason to reopen this one.',
  'changed-timing': 'In this field the moment was not what decided.',
  'answerable-reason': 'In this field reasons are given to explain, not to be answered.',
  'corrected-error': 'In this field there is nobody who would reopen it for a correction.',
};

const countsInField: Rule = (facts, { kind }) => {
  if (facts.profile.bases.includes(kind)) return null;
  return none(FIELD_SAYS[kind] ?? 'In this field that does not reopen a decision.');
};

const drawn: Rule = (facts) => {
  const quote = quotedIn(facts.reading.text, DRAWN);
  return quote === null ? null : none('Chance decided this one, so there is nothing that could be argued.', quote);
};

const ROUTE_WORDS = /\b(?:appeal\w{0,3}|resubmi\w{0,7}|revise|review|reconsideration|form|procedure|portal|ombud\w{0,6}|complaint\w{0,1}|debrief\w{0,3}|recours|Widerspruch|recurso|ricorso|bezwaar)\b/i;

const namedRoute: Rule = (facts, { kind, text }) => {
  if (kind !== 'named-route') return null;
  const denied = appealDenied(facts.reading.text);
  if (denied !== null) return none('The letter says that there is no appeal.', denied);
  const named = appealNamed(facts.reading.text) ?? doorsOf(facts, 'resubmit', 'apply-again')[0]?.quote ?? null;
  if (named !== null) return { weight: 'route', text: 'The letter names the way to have it looked at again.', quote: named };
  if (ROUTE_WORDS.test(text)) return { weight: 'route', text: `You know of a way that is meant for this: ${text.trim()}`, quote: null };
  return none('The letter does not name such a route.');
};

const INVITED = /\b(?:invited|told me|asked me|suggested|encouraged|said (?:I|that I|to)|wrote to me|welcome to|offered|m['’]a (?:invité|proposé|dit)|eingeladen|gebeten|me (?:invitó|pidió|dijo|propuso))/i;

const invited: Rule = (facts, { kind, text }) => {
  if (kind !== 'invitation') return null;
  const door = facts.reading.doors[0];
  if (door !== undefined) {
    if (isAhead(facts, door)) return later('They invite you back, and they say when.', door.quote);
    return { weight: 'ask', text: 'They invite you to come back.', quote: door.quote };
  }
  if (INVITED.test(text)) return { weight: 'ask', text: `You were invited to: ${text.trim()}`, quote: null };
  return none('The letter does not invite another try.');
};

const saidFinal: Rule = (facts, { kind }) => {
  if (kind === 'corrected-error' || kind === 'other-opening') return null;
  const quote = quotedIn(facts.reading.text, SAID_TO_BE_FINAL) ?? appealDenied(facts.reading.text);
  return quote === null ? null : none('They say that the decision stands, and that is to be taken at its word.', quote);
};

const otherOpening: Rule = (facts, { kind, text }) => {
  if (kind !== 'other-opening') return null;
  const waiting = doorsOf(facts, 'apply-again', 'keep-on-file', 'other-roles').find((door) => isAhead(facts, door));
  if (waiting !== undefined) return later('They name a date for the next try, also for another opening.', waiting.quote);
  return { weight: 'ask', text: `Another opening is a new question, and a fair one: ${text.trim()}`, quote: null };
};

const policy: Rule = (facts, basis) => {
  const reason = reasonOf(facts, 'policy');
  if (reason === undefined) return null;
  const meets = basis.kind !== 'changed-timing' && sharesWords(basis.text, reason.quote);
  return meets
    ? { weight: 'ask', text: 'What you say meets the very condition they name.', quote: reason.quote }
    : none('They decided by a rule of theirs. A rule is not a judgement of you, and an exception is not something to ask for.', reason.quote);
};

const visa: Rule = (facts, basis) => {
  const reason = reasonOf(facts, 'visa');
  if (reason === undefined) return null;
  return REASON_TOPICS.visa?.test(basis.text) === true
    ? { weight: 'ask', text: 'What you say answers the point they name, so they could decide differently.', quote: reason.quote }
    : none('They cannot change the rules on working rights, and what you give does not concern those.', reason.quote);
};

const OPEN_AGAIN = /\b(?:re-?posted|reopen\w{0,3}|re-?advertis\w{0,4}|advertised again|still (?:open|advertised|listed|available)|listed again|fell through|free again|again available|available again|back on)\b/i;

const placeGone: Rule = (facts, basis) => {
  const reason = reasonOf(facts, 'position-filled') ?? reasonOf(facts, 'position-cancelled');
  if (reason === undefined) return null;
  if (OPEN_AGAIN.test(basis.text)) return { weight: 'ask', text: 'It seems to be open again, which is a fair reason to write.', quote: reason.quote };
  return later('The place itself is gone, so this is something for the next one.', reason.quote);
};

const correctedError: Rule = (facts, { kind }) => {
  if (kind !== 'corrected-error') return null;
  const kinds = facts.reading.reasons.map((reason) => reason.kind);
  const beside = facts.reading.reasons[0];
  if (beside !== undefined && kinds.every((item) => item === 'competition' || item === 'capacity')) {
    return none('The letter does not rest on the point you correct.', beside.quote);
  }
  return { weight: 'ask', text: 'Something in the record was wrong, and they would want to know.', quote: beside?.quote ?? null };
};

const TIME_REASONS: readonly ReasonKind[] = ['timing', 'capacity', 'budget'];

const changedTiming: Rule = (facts, { kind }) => {
  if (kind !== 'changed-timing') return null;
  const ahead = facts.reading.doors.find((door) => isAhead(facts, door));
  if (ahead !== undefined) return later('They say themselves when to come back.', ahead.quote);
  const reason = facts.reading.reasons.find((item) => TIME_REASONS.includes(item.kind));
  if (reason !== undefined) return { weight: 'ask', text: 'The obstacle they name was the moment, and the moment has changed.', quote: reason.quote };
  const open = facts.reading.doors.find((door) => door.date !== null);
  if (open !== undefined) return { weight: 'ask', text: 'The date they named has come.', quote: open.quote };
  return none('Nothing in the letter says that the moment was the obstacle.');
};

const answersTheReason: Rule = (facts, { kind, text }) => {
  if (kind !== 'answerable-reason' && kind !== 'new-fact') return null;
  const ahead = doorsOf(facts, 'apply-again').find((door) => isAhead(facts, door));
  if (ahead !== undefined && kind === 'new-fact') return later('They name a date for the next try; what is new belongs there.', ahead.quote);
  const reason = answeredReason(facts, text);
  if (reason === null) return null;
  return { weight: 'ask', text: 'What you say answers the very reason they give.', quote: reason.quote };
};

const newWithoutReason: Rule = (facts, { kind, text }) => {
  if (kind !== 'new-fact' && kind !== 'answerable-reason') return null;
  const stated = facts.reading.reasons.find((reason) => reason.kind !== 'none-given');
  if (stated !== undefined && stated.kind !== 'other') {
    return none('The letter rests on something else, which this does not change.', stated.quote);
  }
  if (kind === 'answerable-reason') {
    return sharesWords(text, facts.reading.text)
      ? { weight: 'ask', text: 'What you say answers a point of their letter.', quote: stated?.quote ?? null }
      : none('The letter gives no reason that this could answer.');
  }
  if (!wasLookedAt(facts)) return later('It is new, but nothing shows that it was the obstacle; it belongs into the next application.');
  return { weight: 'ask', text: `It is new since they decided, and they looked at you closely: ${text.trim()}`, quote: null };
};

const RULES: readonly Rule[] = [
  moodOrFact,
  countsInField,
  drawn,
  namedRoute,
  invited,
  saidFinal,
  otherOpening,
  policy,
  visa,
  placeGone,
  correctedError,
  changedTiming,
  answersTheReason,
  newWithoutReason,
];

function reasonOf(facts: Case, kind: ReasonKind): Reason | undefined {
  return facts.reading.reasons.find((reason) => reason.kind === kind);
}

/** The reason of the letter that a text is about; a certificate may answer both "experience" and "qualification". */
function answeredReason(facts: Case, text: string): Reason | null {
  for (const reason of facts.reading.reasons) {
    if (reason.kind === 'quality' && facts.reading.field !== 'journal') continue;
    const kinds: readonly ReasonKind[] =
      reason.kind === 'experience' || reason.kind === 'qualification' ? ['experience', 'qualification'] : [reason.kind];
    if (kinds.some((kind) => REASON_TOPICS[kind]?.test(text) === true)) return reason;
  }
  return null;
}

function wasLookedAt(facts: Case): boolean {
  const { stage, reading } = facts;
  if (stage !== null) return stage !== 'applied';
  return canReach(facts) && (reading.form === 'personal' || reading.form === 'tiered');
}

const COMMON = /^(?:about|after|again|their|there|these|those|would|could|should|which|where|while|since|other|position|application|please|thank|thanks|letter|candidate\w{0,1})$/;

/** Whether two texts share a word that carries meaning: five letters or more, and not one that every letter has. */
export function sharesWords(text: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(text).some((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  const words = text.slice(0, 20_000).toLowerCase().match(/\p{L}{5,40}/gu) ?? [];
  return words.filter((word) => !COMMON.test(word)).map((word) => word.replace(/(?:ed|ing|s)$/, ''));
}
