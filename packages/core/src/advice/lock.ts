import { holdsIn } from '../asked-of.ts';
import { decidingWords } from '../reading/deciding-words.ts';
import { remembered } from '../remembered.ts';
import type { Verdict } from '../vocabulary.ts';
import { asksForDistance } from './closing/asks-for-distance.ts';
import { piecesOf } from './letter-zones.ts';
import type { Consideration } from './advice.ts';
import { canReach } from './case.ts';
import type { Case } from './case.ts';
import {
  ASKS_FOR_REPLY,
  DO_NOT_CONTACT,
  DO_NOT_REPLY,
  HOSTILE,
  LEGAL,
  NO_CORRESPONDENCE,
  NO_QUESTIONS,
  PERSONAL,
  SAFETY,
} from './signs/refusals.ts';
import {
  FOR_SENDING_ALONE,
  NO_DEBATE,
  NO_MORE_OF_IT,
  NO_PRIVATE_MATTER,
  NOT_ALONE_WITH,
} from './signs/said-sideways.ts';
import { ENOUGH, NO_QUERIES, SCORN, TO_STOP, TOO_OFTEN, UPSET } from './signs/said-plainly-enough.ts';
import { FELT_UNSAFE, HAD_ENOUGH, READ_BY_NOBODY, STRUCK_OFF, WITH_LAWYERS } from './signs/refusals-by-parts.ts';
import type { Sign } from './signs/quoted-in.ts';
import { quotedIn, quotedInLetter } from './signs/quoted-in.ts';
import { anotherAddress } from './signs/another-address.ts';
import { chanceIn, mostLikely, offersFeedback, saidInLetter } from './signs/letter-says.ts';
import { OF_SAFEGUARDING, PAST_US, isAboutMailings, isNoWishForSilence } from './signs/no-wish-for-silence.ts';
import type { SignClass } from './signs/sign-classes.ts';
import { secondAnswer } from './signs/second-answer.ts';

/**
 * Why asking is not offered.
 * `leave-alone`: no word at all. `closed`: thanks at most. `no-reply`: nobody reads this address.
 */
export interface Lock {
  readonly kind: 'leave-alone' | 'closed' | 'no-reply';
  readonly because: Consideration;
}

const LEAVE_ALONE: readonly { readonly says: SignClass; readonly signs: readonly Sign[]; readonly text: string }[] = [
  {
    says: 'leave-alone',
    signs: [...DO_NOT_CONTACT, ...STRUCK_OFF, ...NO_MORE_OF_IT, ...TO_STOP],
    text: 'They ask not to be written to again. Respecting that is the whole answer, and it is enough.',
  },
  {
    says: 'safety',
    signs: [...SAFETY, ...FELT_UNSAFE, ...NOT_ALONE_WITH, ...UPSET],
    text: 'Somebody says that they feel unsafe or pressed. The respectful answer is to leave it here.',
  },
  {
    says: 'legal',
    signs: [...LEGAL, ...WITH_LAWYERS],
    text: 'The letter speaks of lawyers or a dispute. A well-meant line could be misread; if you need to answer, ask somebody who advises you first.',
  },
  {
    says: 'hostile',
    signs: [...HOSTILE, ...HAD_ENOUGH, ...SCORN],
    text: 'This was not written kindly, and you do not have to answer it. Leaving it unanswered costs you nothing.',
  },
  {
    says: 'personal',
    signs: [...PERSONAL, ...NO_PRIVATE_MATTER],
    text: 'This no is a personal one, and a personal no is the answer.',
  },
];

/** Whether a sentence shuts the door in words that are known. */
export function shutsInWords(sentence: string): boolean {
  return LEAVE_ALONE.some(({ signs }) => quotedIn(sentence, signs) !== null);
}

/** Refusals to which not even thanks are sent, whatever the letter was taken for. */
export const leaveAloneLock = remembered(leaveAlone);

/** A yes, a machine's answer or a receipt may speak of police checks and of whom not to ring; none of them refuses anything. */
const REFUSES_NOTHING: ReadonlySet<Verdict> = new Set<Verdict>([
  'offer',
  'invitation',
  'acknowledgement',
  'auto-reply',
  'bounce',
]);

function leaveAlone(facts: Case): Lock | null {
  const { reading } = facts;
  if (!facts.isNo && REFUSES_NOTHING.has(reading.verdict)) return null;
  for (const { says, signs, text } of LEAVE_ALONE) {
    const quote = quotedInLetter(facts, signs);
    if (quote === null || (says === 'leave-alone' && (isNoWishHere(quote) || sendsElsewhere(facts)))) continue;
    return { kind: 'leave-alone', because: { text, quote } };
  }
  for (const { says, text } of LEAVE_ALONE) {
    const quote = says === 'leave-alone' && sendsElsewhere(facts) ? null : heard(facts, says);
    if (quote !== null) return { kind: 'leave-alone', because: { text, quote } };
  }
  const shut = askedTooOften(facts) ?? heardTogether(facts) ?? heardBetweenTheLines(facts);
  if (shut !== null) return { kind: 'leave-alone', because: shut };
  if (isProfessional(facts) || leavesOpen(facts)) return null;
  if (reading.field !== 'personal' && (mostLikely(facts, 'personal')?.chance ?? 0) < PRIVATE_AT) return null;
  const text =
    'A personal no is the answer. It needs no reason, and asking again would only make it heavier for both of you.';
  return { kind: 'leave-alone', because: quoting(text, decidingWords(facts.reading)) };
}

/** A limit on whom to write to, and how mailings are stopped, hold words of silence and wish for none. */
function isNoWishHere(quote: string): boolean {
  return holdsIn(PAST_US, quote) || isAboutMailings(quote);
}

/** From here on a sentence says where to turn. */
const SENT_AT = 0.5;

/** Not to us but to somebody there: the letter gives the address. */
function sendsElsewhere(facts: Case): boolean {
  const another = anotherAddress(facts);
  if (another === null) return false;
  return chanceIn(facts, another.sentence, 'route') + chanceIn(facts, another.sentence, 'feedback') >= SENT_AT;
}

/** How likely a sentence must say so to count without any of the words above. Anger and private life need the words. */
const HEARD_AT: Readonly<Partial<Record<SignClass, number>>> = { 'leave-alone': 0.7, safety: 0.55, legal: 0.9 };

function heard(facts: Case, says: SignClass): string | null {
  const quote = saidInLetter(facts, [says], HEARD_AT[says] ?? 2);
  if (quote === null) return null;
  if (says === 'safety' && holdsIn(OF_SAFEGUARDING, quote)) return null;
  return says === 'leave-alone' && isNoWishForSilence(quote) ? null : quote;
}

/** Too often asked, and that it is to be over: either alone may mean little. */
function askedTooOften(facts: Case): Consideration | null {
  if (facts.reading.doors.length > 0 || quotedInLetter(facts, TOO_OFTEN) === null) return null;
  const quote = quotedInLetter(facts, ENOUGH);
  return quote === null
    ? null
    : { text: 'They have been asked often, and wish it to be over. Leaving it here is the respectful answer.', quote };
}

/** What shuts the door, of whichever kind: a sentence that is one of these for certain, though not which, is heard as well. */
const SHUTTING = LEAVE_ALONE.map(({ says }) => says);
const SHUT_AT = 0.75;

const ASKS_FOR_DISTANCE =
  'This line asks for distance, whichever way it is read. Leaving it here is the respectful answer.';

function heardTogether(facts: Case): Consideration | null {
  // Who leaves a door open asks for no distance.
  if (facts.reading.doors.length > 0 || leavesOpen(facts)) return null;
  const quote = saidInLetter(facts, SHUTTING, SHUT_AT);
  if (quote === null || isNoWishForSilence(quote) || holdsIn(OF_SAFEGUARDING, quote)) return null;
  return { text: ASKS_FOR_DISTANCE, quote };
}

/** A kind must be so much likelier than all the others to be named. */
const NAMED_AT = 0.6;

/** In words of their own: named by its kind where that is plain. */
function heardBetweenTheLines(facts: Case): Consideration | null {
  const quote = sendsElsewhere(facts) ? null : asksForDistance(facts);
  if (quote === null) return null;
  const chances = LEAVE_ALONE.map(({ says, text }) => ({ text, chance: chanceIn(facts, quote, says) }));
  const all = chances.reduce((sum, { chance }) => sum + chance, 0);
  const plain = chances.find(({ chance }) => chance >= all * NAMED_AT);
  return { text: plain?.text ?? ASKS_FOR_DISTANCE, quote };
}

/** Who says on what condition, when, or by which way, refuses nothing for good. */
const LEFT_OPEN_AT = 0.6;

function leavesOpen(facts: Case): boolean {
  return (mostLikely(facts, 'condition', 'wait', 'route', 'door')?.chance ?? 0) >= LEFT_OPEN_AT;
}

/** How likely a sentence of a letter without work in it must be private. */
const PRIVATE_AT = 0.6;

/** Words of work, for letters whose field was taken for a personal one. */
const OF_WORK =
  /\b(?:propos(?:al|ed)|applica\w{3,6}|position|budget|panel|committee|board|client|contract|season|programme|program|tender|bid|quote|tenan\w{2,3}|invoice|submission|manuscript|pitch|funding|casting|audition|slot|company|market|supplier|portfolio|grant|scholarship|interview|editor|poem\w{0,1}|vacanc\w{1,3}|project|Bewerbung|candidature|candidatura|Stelle|Angebot|devis|oferta)\b/i;

/** Whether there is work in a letter, or the user says how far they got. */
export function isProfessional({ stage, reading, message }: Case): boolean {
  return stage !== null || holdsIn(OF_WORK, `${message.subject}\n${reading.text.slice(0, 4000)}`);
}

/** Locks that leave room for a thank-you: two noes, an ask already made, a letter that answers one, a decision they will not discuss. */
export const closedLock = remembered(closed);

function closed(facts: Case): Lock | null {
  if (facts.noes >= 2) {
    const text =
      'You have had two noes in this matter. A second no is the end of the asking, and it sets you free for something else.';
    return { kind: 'closed', because: quoting(text, decidingWords(facts.reading)) };
  }
  if (facts.asks >= 1) {
    return {
      kind: 'closed',
      because: {
        text: 'You have already asked once about this no. One ask is fair; a second would weigh on them and on you.',
      },
    };
  }
  const second = secondAnswer(facts);
  if (second !== null) {
    const text =
      'This letter already answers somebody who asked again. A second no is the end of the asking, and it sets you free for something else.';
    return { kind: 'closed', because: { text, quote: second } };
  }
  const quote = quotedInLetter(facts, UNDISCUSSED);
  if (quote === null || offersFeedback(facts)) return null;
  return {
    kind: 'closed',
    because: { text: 'They say that they will not discuss the decision, and that is to be kept.', quote },
  };
}

const UNDISCUSSED: readonly Sign[] = [...NO_CORRESPONDENCE, ...NO_QUESTIONS, ...NO_DEBATE, ...NO_QUERIES];

const UNREAD: readonly Sign[] = [...DO_NOT_REPLY, ...READ_BY_NOBODY, ...FOR_SENDING_ALONE];

/** Nobody reads the address, or the letter asks not to be answered there. Another person of the thread may still be. */
export const noReplyLock = remembered((facts: Case): Lock | null => {
  const { replyable } = facts.reading;
  const text = unquoted(facts);
  const quote = elsewhere(facts) ? null : quotedIn(text, UNREAD);
  if (quote === null && quotedIn(text, ASKS_FOR_REPLY) !== null) return null;
  if (quote !== null) {
    const kept = 'The letter asks not to be answered at this address, and that is to be kept.';
    return { kind: 'no-reply', because: { text: kept, quote } };
  }
  if (canReach(facts)) return null;
  const why = replyable.why.trim();
  const nobody =
    why === '' ? 'Nobody can be answered at this address.' : `Nobody can be answered at this address: ${why}`;
  return { kind: 'no-reply', because: { text: nobody } };
});

/** The sender's address where somebody reads it. */
export function readAt(facts: Case): string | null {
  return noReplyLock(facts) === null ? facts.reading.replyable.to : null;
}

/** Letter, signature and footer: whatever is not somebody else's mail. */
function unquoted({ message, reading }: Case): string {
  const kept = piecesOf(message, 'author', 'signature', 'footer');
  return kept.length === 0 ? reading.text : kept.join('\n');
}

/** The answer would go to somebody else than the address that sent this. */
function elsewhere({ message, reading }: Case): boolean {
  const { to } = reading.replyable;
  return (
    to !== null &&
    message.from !== null &&
    message.from.address !== to &&
    !message.replyTo.some((item) => item.address === to)
  );
}

/** A consideration with its quote, or without where there is none. */
export function quoting(text: string, quote: string | null): Consideration {
  return quote === null || quote === '' ? { text } : { text, quote };
}
