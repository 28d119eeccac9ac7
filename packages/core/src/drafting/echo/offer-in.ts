import type { Case } from '../../advice/case.ts';
import { sentencesOf, sentencesSaying } from '../../advice/signs/letter-says.ts';
import type { Message } from '../../message/message.ts';
import type { Reading } from '../../reading/reading.ts';
import { askedIn } from './asked-in.ts';
import { conditionIn } from './condition-in.ts';
import { nextIn } from './next-in.ts';
import { advisedTo, likedTo, offeredTo } from './offered-to.ts';
import { KEPT, PLAIN, WORDS } from './offer-patterns.ts';
import type { Offer, Offered } from './offered.ts';
import { pointerIn } from './pointer-in.ts';
import { askedElsewhere } from './said-elsewhere.ts';

/** From here on a sentence counts as leaving something open. */
const OPEN_AT = 0.5;
const FEEDBACK_AT = 0.4;

/** To talk is offered by a verb of theirs or by a length: a talk may be what was turned down. */
const TALK =
  /\b(?:(?:a|the|our|another) (?:quick |short |brief |phone |video |telephone ){0,3}(?:call|chat|coffee|debrief\w{0,3}|conversation)|(?:to|can|could|we|let['’]s|gladly) (?:have a )?(?:talk|chat|speak|meet|sit down|catch up|debrief|call)|(?:talk|walk|go|run|take)(?:ing)? (?:\w+ ){0,4}through|on the phone|by phone|(?:call|phone|ring) me|a ring|zoom|half an hour|\d{1,2}[- ]min(?:ute)?s?)\b/i;
/** Somebody else is to be called. */
const OTHERS = /\b(?:give|ring|call|tell) (?:her|him|them)\b/i;
const WRITTEN = /\b(?:notes|comments|scores?|scoring|marks?|reviews?|reports?|written|summary|sheet)\b/i;
/** What they have sent already is not asked for. */
const HERE_ALREADY = /\b(?:attached|enclosed|appended|below|above|included|as follows)\b/i;

const NEGATED = /\b(?:not|cannot|unable|never|no longer|\w+n['’]t)\b/i;

const known = new WeakMap<Reading, { readonly message: Message; readonly offered: Offered | null }>();

/** The offer that a letter makes most plainly; null where it makes none. Worked out once for a reading of a message. */
export function offerIn(facts: Case): Offered | null {
  const { reading, message } = facts;
  const before = known.get(reading);
  if (before?.message === message) return before.offered;
  const offered = plainestOffer(facts);
  known.set(reading, { message, offered });
  return offered;
}

function plainestOffer(facts: Case): Offered | null {
  const { language } = facts.reading;
  const sentences = saidIn(facts);
  const pointer = pointerIn(sentences, language);
  const pointed: Offered | null =
    pointer === null ? null : { kind: pointer.sentBy ? 'pointer-sent' : 'pointer', what: pointer.who };
  if (language !== 'en') return askedElsewhere(sentences, language) ?? pointed ?? offeredElsewhere(facts);
  const plain =
    askedIn(sentences) ??
    pointed ??
    named('would-love', likedTo(sentences)) ??
    named('offered-to', offeredTo(sentences)) ??
    plainOffer(sentences) ??
    named('condition', conditionIn(sentences)) ??
    nextIn(sentences) ??
    named('advice', advisedTo(sentences)) ??
    (sentences.some((sentence) => EAR.test(sentence)) ? named('ear', '') : null);
  if (plain !== null) return plain;
  const kind = feedbackOffered(facts) ?? openOffer(facts) ?? offerOfDoors(facts);
  return kind === null ? null : { kind, what: '' };
}

/** In other languages the reading says what stays open, and a word how: by telephone, on file. */
function offeredElsewhere({ reading }: Case): Offered | null {
  const kinds = new Set(reading.doors.map(({ kind }) => kind));
  if (kinds.has('feedback-offered'))
    return { kind: CALLS_ELSEWHERE.test(reading.text) ? 'call' : 'feedback', what: '' };
  if (kinds.has('apply-again')) return { kind: 'again', what: '' };
  return kinds.has('keep-on-file') && KEPT_ELSEWHERE.test(reading.text) ? { kind: 'file', what: '' } : null;
}

const KEPT_ELSEWHERE =
  /(?<!\p{L})(?:conserv|gard(?:ons|ez|er|e)|guard(?:amos|aremos|o|aré)|unterlagen|behalten|vormerken|talentpool)/iu;

const CALLS_ELSEWHERE =
  /(?<!\p{L})(?:m['’]appeler|téléphon\p{L}{1,4}|anrufen|ruf(?:en)? (?:Sie )?mich|telefon\p{L}{0,6}|llám\p{L}{2,5}|llamar\p{L}{0,3}|por teléfono)(?!\p{L})/iu;

function named(kind: Offer, what: string | null): Offered | null {
  return what === null ? null : { kind, what };
}

const EAR =
  /\bif (?:I|we) (?:hear|see|come across|know|learn)(?: of| about)? (?:anything|something)\b[^.]{0,40}\b(?:let you know|think of you|tell you|shout|be in touch)\b/i;

/** What the letter says, sentence by sentence, each in one line. */
function saidIn({ message, reading }: Case): readonly string[] {
  const said = message.text === '' ? [reading.text] : sentencesOf(message);
  return said.map((sentence) => sentence.replace(/\s+/g, ' '));
}

function plainOffer(said: readonly string[]): Offered | null {
  const sentences = said.filter((sentence) => !NEGATED.test(sentence));
  for (const [kind, pattern] of PLAIN) {
    for (const sentence of sentences) {
      const found = pattern.exec(sentence);
      if (found !== null) return { kind, what: onDay(found[1]?.trim() ?? '') };
    }
  }
  return null;
}

/** "Let's talk Thursday" is answered with "on Thursday". */
function onDay(what: string): string {
  return /^\p{Lu}\p{Ll}+day\b/u.test(what) ? `on ${what}` : what;
}

function feedbackOffered(facts: Case): Offer | null {
  if (facts.reading.noFeedback) return null;
  const [feedback] = sentencesSaying(facts, ['feedback'], FEEDBACK_AT);
  if (feedback === undefined) return null;
  if (OTHERS.test(feedback)) return null;
  if (TALK.test(feedback)) return 'call';
  if (HERE_ALREADY.test(feedback)) return null;
  return WRITTEN.test(feedback) ? 'notes' : 'feedback';
}

function openOffer(facts: Case): Offer | null {
  const open = sentencesSaying(facts, ['door', 'condition', 'wait', 'route'], OPEN_AT);
  return WORDS.find(([, pattern]) => open.some((sentence) => pattern.test(sentence)))?.[0] ?? null;
}

/** What the doors of the reading come to, where no sentence says it plainly. */
function offerOfDoors({ reading: { doors, field, text, noFeedback } }: Case): Offer | null {
  for (const { kind } of doors) {
    if (kind === 'apply-again' || kind === 'resubmit') return field === 'literary' ? 'more-work' : 'again';
    if (kind === 'waitlist') return 'wait';
    if ((kind === 'keep-on-file' || kind === 'talent-pool') && KEPT.test(text)) return 'file';
    if (kind === 'other-roles') return 'openings';
    if (kind === 'feedback-offered' && !noFeedback) return 'feedback';
  }
  return null;
}
