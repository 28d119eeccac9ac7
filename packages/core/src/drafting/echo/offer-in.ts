import { foundIn, holdsIn } from '../../asked-of.ts';
import { youOf } from '../close-you.ts';
import type { Case } from '../../advice/case.ts';
import { sentencesSaying } from '../../advice/signs/letter-says.ts';
import type { Message } from '../../message/message.ts';
import type { Reading } from '../../reading/reading.ts';
import { aheadElsewhere, debriefElsewhere } from '../particulars/elsewhere/ahead-elsewhere.ts';
import { flatSentences } from '../particulars/flat-sentences.ts';
import { elsewhereIn, reviseIn } from '../particulars/again-in.ts';
import { aheadIn } from '../particulars/ahead-in.ts';
import { haveYouIn } from '../particulars/have-you-in.ts';
import { askedIn } from './asked-in.ts';
import { conditionIn } from './condition-in.ts';
import { eventIn } from './event-in.ts';
import { daysIn } from './days-in.ts';
import { nextIn } from './next-in.ts';
import { advisedTo, likedTo, offeredTo, referenceIn } from './offered-to.ts';
import { KEPT, PLAIN, WORDS } from './offer-patterns.ts';
import type { Offer, Offered } from './offered.ts';
import { placeBeside } from './place-in.ts';
import { pointerIn } from './pointer-in.ts';
import { routeAim, routeIn } from './route-in.ts';
import { askedElsewhere, atHandElsewhere, openElsewhere, talkElsewhere } from './said-elsewhere.ts';
import { NEGATED_OR_OVER } from './negated.ts';
import { turned } from './turned.ts';
import { smallFirst } from '../first-letter.ts';
import { standsAlone } from './stands-alone.ts';

/** From here on a sentence counts as leaving something open. */
const OPEN_AT = 0.5;
const FEEDBACK_AT = 0.4;

/** To talk is offered by a verb of theirs or by a length: a talk may be what was turned down. */
const TALK =
  /\b(?:(?:a|the|our|another) (?:quick |short |brief |phone |video |telephone ){0,3}(?:call|chat|coffee|debrief\w{0,3}|conversation)|(?:to|can|could|we|let['’]s|gladly) (?:have a )?(?:talk|chat|speak|meet|sit down|catch up|debrief|(?<!we )call)|(?:talk|walk|go|run|take)(?:ing)? (?:\w+ ){0,4}through|on the phone|by (?:tele)?phone|(?:call|phone|ring) me|a ring|zoom|half an hour|\d{1,2}[- ]min(?:ute)?s?)\b/i;
/** Somebody else is to be called. */
const OTHERS = /\b(?:give|ring|call|tell) (?:her|him|them)\b/i;
const WRITTEN = /\b(?:notes|comments|scores?|scoring|marks?|reviews?|reports?|written|summary|sheet)\b/i;
/** What they have sent already is not asked for. */
const HERE_ALREADY = /\b(?:attached|enclosed|appended|below|above|included|as follows)\b/i;

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
  if (language !== 'en') {
    const close = youOf(facts.reading.text, language) === 'close';
    return (
      askedElsewhere(sentences, language) ??
      pointed ??
      debriefElsewhere(sentences, language) ??
      talkElsewhere(sentences, language) ??
      atHandElsewhere(sentences, language) ??
      inTouchFirst(openElsewhere(sentences, language), aheadElsewhere(sentences, language, close)) ??
      offeredElsewhere(facts)
    );
  }
  const direct: Offered | null =
    daysIn(sentences) ??
    named('place', placeBeside(sentences)) ??
    sayable(askedIn(sentences)) ??
    pointed ??
    named('offered-to', referenceIn(sentences)) ??
    sayable(haveYouIn(sentences)) ??
    named('would-love', likedTo(sentences)) ??
    named('would-love', eventIn(sentences)) ??
    named('offered-to', offeredTo(sentences));
  const later =
    named('condition', conditionIn(sentences)) ??
    invited(sentences, sayable(aheadIn(sentences)) ?? sayable(nextIn(sentences))) ??
    (sentences.some((sentence) => holdsIn(SEND_UPDATES, sentence)) ? named('updates', '') : null);
  if (direct !== null) return direct.kind === 'would-love' && later?.kind === 'when' ? direct : withAlso(direct, later);
  const feedback = feedbackOffered(facts);
  if (feedback === 'call' && later !== null && later.kind !== 'debrief')
    return { kind: feedback, what: callTime(sentences), also: later };
  const plain =
    named('revise', reviseIn(sentences)) ??
    plainOffer(sentences) ??
    named('elsewhere', elsewhereIn(sentences)) ??
    later ??
    named('advice', advisedTo(sentences)) ??
    named('ear', earIn(sentences));
  if (plain !== null)
    return plain.kind === 'would-love' &&
      VISIT.test(plain.what) &&
      facts.reading.doors.some(({ kind }) => kind === 'apply-again')
      ? { ...plain, also: { kind: 'again', what: '' } }
      : plain;
  const route = feedback === null ? routeIn(facts) : null;
  const aim = routeAim(route ?? '');
  if (route !== null && aim !== '') return { kind: 'route-to', what: aim };
  const open = openOffer(facts) ?? offerOfDoors(facts);
  const kind = feedback ?? (open === 'again' && asksForRevision(facts.reading) ? 'revision' : open);
  // A way that an answer opens, without a word of where it leads, says less than a door.
  if (kind === null) return route === null ? null : { kind: 'route', what: '' };
  return { kind, what: kind === 'call' ? callTime(sentences) : '' };
}

/** "In the week of 7 December": when they would talk, where they say so. */
function callTime(sentences: readonly string[]): string {
  const said = sentences.find((sentence) => holdsIn(TALK, sentence));
  return /\bin the week (?:of|beginning) [^.,;]{3,20}\p{L}/iu.exec(said ?? '')?.[0] ?? '';
}

/** "And I'd like you to quote": what lies ahead, with what they would have the user do. */
function invited(sentences: readonly string[], ahead: Offered | null): Offered | null {
  if (ahead?.kind !== 'next') return ahead;
  const verb = sentences.map((sentence) => foundIn(INVITED, sentence)?.[1]).find((found) => found !== undefined);
  return verb === undefined ? ahead : { kind: 'would-love', what: `${verb.toLowerCase()} for ${ahead.what}` };
}

const INVITED =
  /\b(?:like|love|want|hope|think) (?:that )?you (?:to|will|should|would|['’]ll) (quote|bid|tender|apply|audition|pitch|try|read)\b(?: for (?:it|that|this))?(?=[.,;!?]| for |$)/i;
const VISIT = /^(?:come to|visit|attend|join|drop in|sit in)/;
const SEND_UPDATES =
  /\b(?:(?:stay|keep you|put (?:me|us)|be|remain) on (?:the|our|your|my) (?:updates?|mailing|investor|distribution) list|welcome to (?:update|send updates)|send (?:me|us) (?:your |the )?updates|keep (?:me|us) (?:posted|updated|in the loop))\b/i;

const ONCE: ReadonlySet<Offer> = new Set<Offer>(['place', 'days', 'talk-days']);

/** Beside a question of theirs another place is what the question is about. */
function withAlso(direct: Offered, later: Offered | null): Offered {
  // Days and a place are named once: what lies ahead is the same.
  if (later === null || later.kind === direct.kind || ONCE.has(direct.kind)) return direct;
  if (later.kind !== 'next') return { ...direct, also: later };
  return direct.kind === 'do-it' && (direct.about ?? '') === '' ? { ...direct, about: later.what } : direct;
}

/** Who will write themselves is not asked whether they may be written to. */
function inTouchFirst(open: Offered | null, ahead: Offered | null): Offered | null {
  return open?.kind === 'ear' ? open : (ahead ?? open);
}

/** In other languages the reading says what stays open, and a word how: by telephone, on file. */
function offeredElsewhere({ reading }: Case): Offered | null {
  const kinds = new Set(reading.doors.map(({ kind }) => kind));
  if (kinds.has('feedback-offered'))
    return { kind: holdsIn(CALLS_ELSEWHERE, reading.text) ? 'call' : 'feedback', what: '' };
  if (kinds.has('resubmit') && reading.field !== 'literary') return { kind: 'revision', what: '' };
  if (kinds.has('apply-again')) return { kind: 'again', what: '' };
  if (kinds.has('waitlist')) return { kind: 'wait', what: '' };
  if (kinds.has('other-roles') && reading.field === 'job') return { kind: 'openings', what: '' };
  return kinds.has('keep-on-file') && holdsIn(KEPT_ELSEWHERE, reading.text) ? { kind: 'file', what: '' } : null;
}

const KEPT_ELSEWHERE =
  /(?<!\p{L})(?:conserv|gard(?:ons|ez|er|e)|guard(?:amos|aremos|o|aré)|unterlagen|behalten|vormerken|talentpool|verteiler|kartei|datenbank)/iu;

const CALLS_ELSEWHERE =
  /(?<!\p{L})(?:m['’]appeler|téléphon\p{L}{1,4}|anrufen|ruf(?:en)? (?:Sie )?mich|telefon\p{L}{0,6}|llám\p{L}{2,5}|llamar\p{L}{0,3}|por teléfono)(?!\p{L})/iu;

function named(kind: Offer, what: string | null): Offered | null {
  return what === null || !standsAlone(what) ? null : { kind, what };
}

/** An offer whose words can be said back; a question of theirs is answered all the same, without them. */
function sayable(offered: Offered | null): Offered | null {
  if (offered === null || standsAlone(offered.what)) return offered;
  if (offered.kind === 'do-it') return { kind: 'do-so', what: '' };
  return offered.kind === 'would-love' ? { kind: 'yes', what: '' } : null;
}

const EAR =
  /\byou (?:may|might) (?:well )?(?:yet )?hear from (?:us|me)\b|\byou(?:['’]re| are) (?:(?:at the )?top of|first on|high on) (?:my|our) list\b|\b(?:happy|glad|like|love|plan|hope|pleased|going|sure) to (?:ask|invite|call|ring|contact|come back to|approach|think of) you (?:for|to|again|about|when|once|then)\b|\bif (?:I|we) (?:hear|see|come across|know|learn)(?: of| about)? (?:anything|something)\b[^.]{0,40}\b(?:let you know|think of you|tell you|shout|be in touch)\b|\bif (?:they|it|that|he|she|this|the \w+|anything|something)\b[^.]{0,40}\b(?:I|we)(?:['’]ll| will| shall) (?:call|ring|let you know|be in touch|get in touch|come (?:back|straight) to you|write|be on the phone)\b|\b(?:let you know|be in touch|contact you|think of you|get in touch|give you a (?:call|ring|shout)) (?:if|when|as soon as|should) (?:anything|something|a(?:nother|nything)? \w+|one|other \w+)\b[^.]{0,30}\b(?:comes?|becomes?|opens?|turns?|frees?) (?:up|free|available)\b/i;

/** "I will come back to you if it restarts in April": the first group is when. */
const EAR_IF =
  /\b(?:(?:I|we)(?:['’]ll| will| shall)|and (?:['’]ll|will|shall))(?: \p{L}+)? (?:get in touch|come (?:straight )?back to you|get back to you|contact you|call you|ring you|write to you|be in touch(?: with you)?|let you know|think of you)(?: at once| again| straight away)? ((?:if|when|once|as soon as) [^.,;:!?]{6,60})(?=[.,;!?]|$)/iu;

/** "If it thaws in the spring you'll be my first call." */
const FIRST_CALL =
  /\b((?:if|when|once) [^.,;:!?]{6,60}?),? you(?:['’]ll| will) be (?:my|our|the) first (?:call|person|choice|port of call|to (?:know|hear))\b/i;

/** "If it comes back I'll ring you before I post it anywhere." */
const IF_BACK =
  /\b((?:if|when|once|as soon as) (?:it|that|this|the \p{L}+) (?:comes back|reopens|re-opens|thaws|restarts|is (?:back|approved|unfrozen)|gets? (?:approved|the go-ahead)|changes)[^.,;:!?]{0,40}?),? (?:then )?(?:I|we)(?:['’]ll| will| shall) (?:ring|call|phone|write to|contact|tell|let|come|be in touch|get in touch|be on the phone)\b/iu;

/** "Will give you a shout when we do the back room." */
const SHOUT =
  /\b(?:will|['’]ll)(?: definitely| certainly)? (?:give you a (?:shout|ring|call|bell)|shout|call you|ring you) ((?:if|when|once|as soon as) [^.,;:!?]{6,60})(?=[.,;!?]|$)/i;

/** That they will tell the user, and when, where that can be said back; null where they do not say so. */
function earIn(sentences: readonly string[]): string | null {
  const told = sentences.map((sentence) => foundIn(EAR_IF, sentence)?.[1]).find((found) => found !== undefined);
  const shout = sentences.map((sentence) => foundIn(SHOUT, sentence)?.[1]).find((found) => found !== undefined);
  const first = sentences
    .map((sentence) => (foundIn(FIRST_CALL, sentence) ?? foundIn(IF_BACK, sentence))?.[1])
    .find((found) => found !== undefined);
  if (first !== undefined && told === undefined) return turned(smallFirst(first)) ?? '';
  if (shout !== undefined && told === undefined) return turned(shout) ?? '';
  const when = told === undefined || /\b(?:he|she|they|this|that|these|those)\b/i.test(told) ? null : turned(told);
  return when ?? (told !== undefined || sentences.some((sentence) => holdsIn(EAR, sentence)) ? '' : null);
}

/** What the letter says, sentence by sentence, each in one line. */
function saidIn({ message, reading }: Case): readonly string[] {
  return message.text === '' ? [reading.text.replace(/\s+/g, ' ')] : flatSentences(message);
}

function plainOffer(said: readonly string[]): Offered | null {
  const sentences = said.filter((sentence) => !holdsIn(NEGATED_OR_OVER, sentence));
  for (const [kind, pattern] of PLAIN) {
    for (const sentence of sentences) {
      const found = foundIn(pattern, sentence);
      if (found !== null) return { kind, what: onDay(found[1]?.trim() ?? '').replace(/^our /, 'your ') };
    }
  }
  return null;
}

/** "Let's talk Thursday" is answered with "on Thursday". */
function onDay(what: string): string {
  return /^\p{Lu}\p{Ll}+day\b/u.test(what) ? `on ${what}` : what;
}

/** The feedback that an English letter offers, whatever else it leaves open; null where it offers none. */
export function feedbackIn(facts: Case): Offered | null {
  if (facts.reading.language !== 'en') return null;
  const kind = feedbackOffered(facts);
  return kind === null ? null : { kind, what: kind === 'call' ? callTime(saidIn(facts)) : '' };
}

function feedbackOffered(facts: Case): Offer | null {
  if (facts.reading.noFeedback) return null;
  const said = sentencesSaying(facts, ['feedback'], FEEDBACK_AT);
  const [feedback] = said;
  if (feedback === undefined) return null;
  if (said.some((sentence) => holdsIn(TALK, sentence) && !holdsIn(OTHERS, sentence))) return 'call';
  if (holdsIn(OTHERS, feedback)) return null;
  if (holdsIn(HERE_ALREADY, feedback)) return null;
  return holdsIn(WRITTEN, feedback) ? 'notes' : 'feedback';
}

/** Who lets a flat or a post asks for no other work. */
const NO_WORK: ReadonlySet<string> = new Set([
  'rental',
  'tender',
  'job',
  'sales',
  'admission',
  'promotion',
  'personal',
]);

/** Good wishes for what the user does elsewhere open nothing. */
const WISHES = /\b(?:wish(?:es|ing)? you|good luck|best of luck|all the best)\b/i;

function openOffer(facts: Case): Offer | null {
  const open = sentencesSaying(facts, ['door', 'condition', 'wait', 'route'], OPEN_AT).filter(
    (sentence) => !holdsIn(WISHES, sentence),
  );
  const kinds = WORDS.filter(([, pattern]) => open.some((sentence) => holdsIn(pattern, sentence))).map(
    ([kind]) => kind,
  );
  return kinds.find((kind) => kind !== 'more-work' || !NO_WORK.has(facts.reading.field)) ?? null;
}

/** Words that invite for another time: a door that is only heard is not taken up. */
const ANOTHER_TIME =
  /\b(?:again|re-?appl\w{1,3}|re-?submi\w+|re-?open\w*|future|next|another|later|other|new|more|come back|try|tried|try us|when (?:we|it|there|that))\b/i;

/** Who is asked to send it again, revised, is not asked to try once more some time. */
function asksForRevision({ field, doors }: Reading): boolean {
  return field !== 'literary' && doors.some(({ kind }) => kind === 'resubmit');
}

/** What the doors of the reading come to, where no sentence says it plainly. */
function offerOfDoors({ reading: { doors, field, text, noFeedback, language } }: Case): Offer | null {
  for (const { kind, quote } of doors) {
    if (kind === 'apply-again' && language === 'en' && (!holdsIn(ANOTHER_TIME, quote) || holdsIn(WISHES, quote)))
      continue;
    if (kind === 'apply-again' || kind === 'resubmit') return field === 'literary' ? 'more-work' : 'again';
    if (kind === 'waitlist') return 'wait';
    if ((kind === 'keep-on-file' || kind === 'talent-pool') && holdsIn(KEPT, text)) return 'file';
    if (kind === 'other-roles') return 'openings';
    if (kind === 'feedback-offered' && !noFeedback)
      return holdsIn(TALK, quote) && !holdsIn(OTHERS, quote) ? 'call' : 'feedback';
  }
  return null;
}
