import { foundIn, holdsIn } from '../asked-of.ts';
import { answeredPoint } from '../advice/basis/answered-point.ts';
import type { AnsweredPoint } from '../advice/basis/answered-point.ts';
import { caseOf, isToldNo } from '../advice/case.ts';
import type { Case } from '../advice/case.ts';
import { mostLikely } from '../advice/signs/letter-says.ts';
import type { BasisKind, DoorKind, Intent, Occasion, ReasonKind } from '../vocabulary.ts';
import { dayWritten } from './day-written.ts';
import type { DraftInput } from './draft.ts';
import { answeredElsewhere } from './echo/answered-elsewhere.ts';
import type { Echoes } from './echo/echoes-of.ts';
import { echoesOf } from './echo/echoes-of.ts';
import { feedbackIn, offerIn } from './echo/offer-in.ts';
import { FEEDBACK_OFFERS, QUESTIONS } from './echo/offered.ts';
import type { Offer, Offered } from './echo/offered.ts';
import { referenceIn, wordIn } from './echo/route-in.ts';
import { basisSlots, specificSlots } from './facts/fact-slots.ts';
import type { SettledIntent } from './intent-for.ts';
import { asInText } from './matter/as-in-text.ts';
import { behindSu, behindZu, matterElsewhere } from './matter/matter-elsewhere.ts';
import { metIn } from './echo/met-in.ts';
import { matterIn, postIn, roleIn, workIn } from './matter/matter.ts';
import { numberedIn } from './matter/numbered.ts';
import type { Numbered } from './matter/numbered.ts';
import { ofRole } from './matter/of-role.ts';
import type { EchoKind, PhraseBook, Register, ToAnother } from './phrases/phrase-book.ts';
import { READ } from './phrases/where.ts';
import { anotherThan } from './another.ts';
import { namedIn } from './named-in.ts';
import { houseIn, teamIn } from './team-in.ts';
import { salutationFor, writerName } from './salutation.ts';
import type { Salutation } from './salutation.ts';
import { tidyFact } from './tidy-fact.ts';
import { deadlineIn, soonIn, whenOf } from './when-of.ts';
import { voiceIn } from './voice/voice.ts';
import type { SpokenVoice } from './voice/voice.ts';
import { capital } from './first-letter.ts';
import { flatSentences } from './particulars/flat-sentences.ts';
import { personalIn } from './particulars/personal/personal-in.ts';
import type { PersonalLine } from './particulars/personal/personal-line.ts';
import { nextWorkIn } from './next-work.ts';
import { asTheyAre } from './echo/as-they-are.ts';

/** Everything a phrase can depend on, worked out once for a letter. */
export interface Situation {
  readonly input: DraftInput;
  readonly intent: Intent;
  readonly occasion: Occasion;
  readonly register: Register;
  readonly salutation: Salutation;
  /** It goes to somebody who did not write the letter: named in it, or known by an address alone. */
  readonly toAnother: ToAnother | null;
  /** How the user writes; our own phrases follow it. */
  readonly voice: SpokenVoice;
  readonly reasons: readonly ReasonKind[];
  readonly doors: readonly DoorKind[];
  readonly bases: readonly BasisKind[];
  readonly echoes: readonly EchoKind[];
  /** What of the letter the user's news answers. */
  readonly answers: AnsweredPoint | null;
  /** What the letter offers or asks for, where the answer can take it up. */
  readonly offer: Offer | null;
  /** What lies ahead beside it. */
  readonly also: Offered | null;
  /** What they say beside the decision, the most telling first. */
  readonly personal: readonly PersonalLine[];
  readonly slots: Readonly<Record<string, string>>;
}

export function situationOf(input: DraftInput, settled: SettledIntent, book: PhraseBook): Situation {
  const { intent, to, closed } = settled;
  const known = caseOf(input);
  const another = anotherThan(writerName(input), input, to);
  const salutation = salutationFor(input, another);
  const reader = another === null ? writerName(input) : (another.name ?? '');
  const { reading, context, facts } = input;
  const told = toldOf(facts) ?? context.basis?.[0]?.text;
  const title = workIn(input);
  const role = reading.language === 'en' ? asInText(roleIn(input), reading.text.slice(0, 4000)) : roleIn(input);
  const post = postIn(input);
  const number = numberedIn(input);
  const elsewhere = matterElsewhere(input, title, role);
  const matter = (elsewhere?.matter ?? '') === '' ? matterIn(input, book) : (elsewhere?.matter ?? '');
  const echoes = asTheyAre(once(echoesOf(input), input), input);
  const plain = followed(offeredFor(intent, known), tidyFact(told));
  // After a second no nothing of theirs is taken up, but what they offer to do for whom they give feedback.
  const offered = closed && !(input.occasion === 'feedback' && plain?.kind === 'offered-to') ? null : plain;
  return {
    input,
    intent,
    occasion: occasionOf(
      input,
      [echoes.weak, echoes.lesson, echoes.point].some((fault) => fault !== ''),
    ),
    register: salutation.register,
    salutation,
    toAnother: another === null ? null : another.name === null ? 'address' : 'named',
    voice: spokenVoice(input, book.language, salutation.register),
    reasons: reading.reasons.map((reason) => reason.kind),
    doors: closed ? [] : doorsIn(known),
    bases: basesOf(input),
    echoes: kindsOf(known, echoes),
    answers: intent === 'ask-again' && another === null ? answeredBy(known, tidyFact(told)) : null,
    offer: offered?.kind ?? null,
    also: offered?.also ?? null,
    personal: personalLines(input, another !== null),
    slots: {
      matter,
      named:
        another !== null
          ? ''
          : reading.language === 'en'
            ? withNumber(namedIn(input), number)
            : (elsewhere?.named ?? ofMatter(title ?? matter, reading)),
      team: teamIn(input),
      house: houseIn(input),
      writer: another === null ? '' : writerName(input),
      work: elsewhere?.several === true ? matter : (title ?? matter),
      titled: another === null && title !== null ? withNumber(title, number) : '',
      role,
      rolepost:
        role === '' || post === '' || role.toLowerCase().endsWith(post) ? '' : withNumber(`${role} ${post}`, number),
      nextwork: nextWorkIn(reading.text),
      ofrole: ofRole(role),
      post,
      basis: tidyFact(told),
      telling:
        offered?.kind !== 'advice-taken' && !settled.locked && (facts?.new !== undefined || offered !== null)
          ? tidyFact(told)
          : '',
      ...basisSlots(told, input, reader),
      ...specificSlots(input, { offer: offered, echoes }, reader),
      reason: echoes.reason,
      praise: echoes.praise,
      door: echoes.door,
      praised: echoes.praised,
      offered: offered?.what ?? '',
      about: capital(offered?.about ?? ''),
      someone: echoes.someone,
      point: echoes.point,
      weak: echoes.weak,
      cause: echoes.cause,
      sought: echoes.sought,
      near: echoes.near,
      // Beside the user's own line it would be told twice what was enjoyed.
      met: reading.language === 'en' && tidyFact(facts?.specific) === '' ? metIn(reading.text.slice(0, 3000)) : '',
      meeting: offered?.kind === 'meeting' || closed ? '' : echoes.meeting,
      lesson: echoes.lesson,
      crowd: echoes.crowd,
      clear: echoes.clear,
      scored: echoes.scores.total,
      gap: echoes.scores.gap,
      coming: echoes.coming,
      by: deadlineIn(input),
      soon: soonIn(input),
      ...asked(input, closed),
      place: placeIn(input),
      contact: contactIn(input),
      when: whenOf(known, book),
      wrote: wroteOn(known, book),
      first: salutation.first ?? '',
      full: salutation.full ?? '',
      title: salutation.title ?? '',
      last: salutation.last ?? '',
    },
  };
}

/** What an English letter says beside the decision, where its author is answered. */
function personalLines({ reading, message }: DraftInput, toAnother: boolean): readonly PersonalLine[] {
  return reading.language !== 'en' || toAnother ? [] : personalIn(flatSentences(message), reading.form);
}

/** What the user sent in. */
const MINE = /^(?:application|submission|proposal|manuscript|paper|abstract)\b/;

/** "The MA Cartography (application 88213)": what it is called, with the number it is kept by. */
function withNumber(named: string, { mark, alone }: Numbered): string {
  if (named === '') return alone.replace(MINE, 'my $&');
  return mark === '' || named.includes(mark.split(' ').at(-1) ?? mark) ? named : `${named} (${mark})`;
}

/** Beside English what is called nothing more is named as it is called; of a few lines between people there is nothing to name. */
function ofMatter(matter: string, { field, language }: DraftInput['reading']): string {
  if (field === 'personal' || field === 'other') return '';
  if (language === 'it') return behindSu(matter);
  if (language === 'de') return matter.startsWith('„') ? `zu ${matter}` : behindZu(matter);
  return matter;
}

/** Days after which nobody thanks for a message as if it had come today. */
const LATE = 14;
const DAY = 86_400_000;

/** "11 May": the day of a letter that is answered late; empty where it is answered soon. */
function wroteOn({ message, today }: Case, book: PhraseBook): string {
  const at = message.date;
  if (at === null || today === null || Date.parse(today) - at < LATE * DAY) return '';
  return dayWritten(at, book.language);
}

/** The number and the word that they ask to have in the answer, in English. */
function asked(
  { reading, message }: DraftInput,
  closed: boolean,
): { readonly reference: string; readonly word: string } {
  if (reading.language !== 'en' || closed) return { reference: '', word: '' };
  const text = reading.text.slice(0, 4000);
  const number = referenceIn(message.subject, text);
  return {
    reference: number === null ? '' : `My ${number.name} is ${number.number}.`,
    word: wordIn(text),
  };
}

/** What the user gives for this letter: what is new, and why it is fair to ask. */
function toldOf(facts: DraftInput['facts']): string | undefined {
  const both = [facts?.new, facts?.basis].map(tidyFact).filter((fact) => fact !== '');
  return both.length > 1 ? both.join(' ') : (facts?.basis ?? facts?.new);
}

/** Who asks for feedback takes up an offer of it before what else lies ahead. */
function offeredFor(intent: Intent, known: Case): Offered | null {
  const offered = offerIn(known);
  // A question of theirs is answered whatever else the letter wants.
  return intent !== 'ask-feedback' ||
    (offered !== null && (FEEDBACK_OFFERS.has(offered.kind) || QUESTIONS.has(offered.kind)))
    ? offered
    : (feedbackIn(known) ?? offered);
}

/** What the user takes up in a line of their own is not noted before it. */
function once(echoes: Echoes, { facts, reading }: DraftInput): Echoes {
  const own = tidyFact(facts?.specific).toLowerCase();
  if (own === '') return echoes;
  const kind = [echoes.praise, echoes.praised, echoes.near].some((said) => isSaidIn(said, own))
    ? { ...echoes, praise: '', praised: '', near: '', kindWords: false }
    : echoes;
  if (reading.language === 'en' || echoes.lesson === '') return kind;
  const named = echoes.lesson.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return named.some((word) => own.includes(word)) ? { ...kind, lesson: '' } : kind;
}

/** Whether most words of weight of what they said stand in the user's own line. */
function isSaidIn(said: string, own: string): boolean {
  const words = said.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => own.includes(word.slice(0, 6))).length * 3 >= words.length * 2;
}

function answeredBy(known: Case, told: string): AnsweredPoint | null {
  return known.reading.language === 'en' ? answeredPoint(known, told) : answeredElsewhere(known, told);
}

/** Advice that the user has taken already, by what they tell. */
function followed(offered: Offered | null, told: string): Offered | null {
  if (offered?.kind !== 'advice' || told === '') return offered;
  const words = new Set(told.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const shared = (offered.what.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word));
  return shared ? { ...offered, kind: 'advice-taken' } : offered;
}

/** What the user gives for the letter alone as new is new, as far as anybody knows; why it is fair to ask answers a reason. */
function basesOf({ context, facts }: DraftInput): readonly BasisKind[] {
  const known = (context.basis ?? []).map((item) => item.kind);
  if (known.length > 0) return known;
  if (facts?.new !== undefined) return ['new-fact'];
  return facts?.basis === undefined ? [] : ['answerable-reason'];
}

/** From here on a sentence counts as offering feedback. */
const OFFERED_AT = 0.6;

function doorsIn(known: Case): readonly DoorKind[] {
  const doors = known.reading.doors.map((door) => door.kind);
  const offered = (mostLikely(known, 'feedback')?.chance ?? 0) >= OFFERED_AT && !known.reading.noFeedback;
  return offered && !doors.includes('feedback-offered') ? [...doors, 'feedback-offered'] : doors;
}

const CONTRACTS =
  /\b(?:I|we|you|it|that|there|do|does|did|is|are|was|were|have|has|would|could|ca|wo)(?:['’](?:m|re|ve|ll|d|s)|n['’]t)\b/i;

/** They say "thanks" and not "thank you". */
function saysThanks(text: string): boolean {
  return /\b(?:thanks|cheers)\b/i.test(text) && !/\bthank you\b/i.test(text);
}

/** The user's voice; where none was learned, contractions are answered with contractions between people on first-name terms. */
function spokenVoice({ profile, reading }: DraftInput, language: string, register: Register): SpokenVoice {
  const voice = voiceIn(profile.voice, language);
  const close = register === 'first-name' && holdsIn(CONTRACTS, reading.text.slice(0, 4000));
  return voice.contractions === null && close
    ? { ...voice, contractions: 1, saysThanks: saysThanks(reading.text.slice(0, 4000)) }
    : voice;
}

/** A clause of more words is a burden said back. */
const LONG = 14;

const NAMED: ReadonlySet<EchoKind> = new Set<EchoKind>([
  'point',
  'weak',
  'lesson-said',
  'sought',
  'crowd',
  'reason',
  'someone',
  'cause',
]);

const LESSONS: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['experience', 'qualification', 'quality']);

/** What the user has and has not they know themselves: said back it would sound sore. */
const OF_THE_USER = /^(?:I\b|my (?:\w+ ){0,2}(?:results?|grades?|scores?|notice|age|address)\b)/;

/** A reason that speaks of the user can be worked on; another can only be understood. */
function kindsOf(known: Case, { reason, praise, door, ...said }: Echoes): readonly EchoKind[] {
  const kinds: EchoKind[] = [];
  const lesson = known.reading.reasons.some(({ kind }) => LESSONS.has(kind));
  // What is about to be put right is not granted first.
  const mistaken = known.basis.some(({ kind }) => kind === 'corrected-error');
  if (said.coming !== '') kinds.push('coming');
  if (mistaken) kinds.push('mistaken');
  else if (said.point !== '') kinds.push('point');
  else if (said.weak !== '' && said.lesson.split(' ').length > LONG) kinds.push('weak');
  else if (said.lesson !== '') kinds.push('lesson-said');
  else if (said.weak !== '') kinds.push('weak');
  else if (said.someone !== '') kinds.push('someone');
  else if (said.sought !== '') kinds.push('sought');
  else if (said.cause !== '') kinds.push('cause');
  else if (reason !== '' && !OF_THE_USER.test(reason))
    kinds.push(lesson && /\b(?:I|my|me)\b/.test(reason) ? 'lesson' : 'reason');
  if (said.scores.gap !== '') kinds.push('gap');
  if (said.scores.total !== '' && !mistaken && !kinds.some((kind) => kind !== 'coming' && kind !== 'gap'))
    kinds.push('scored');
  if (said.crowd !== '' && !mistaken && !kinds.some((kind) => kind !== 'coming' && kind !== 'gap')) kinds.push('crowd');
  if (praise !== '') kinds.push(/^I\b/.test(praise) ? 'praise-of-me' : 'praise');
  else if (said.praised !== '') kinds.push('praised');
  else if (said.near !== '') kinds.push('near');
  else if (said.kindWords) kinds.push('kind-words');
  if (said.loss) return [...kinds, 'loss'];
  // What can be said back says more.
  if (said.clear !== '' || (said.noFault && kinds.length === 0)) kinds.push('no-fault');
  if (door !== '') kinds.push('door');
  // What is named says more than that something was said.
  const named = kinds.some((kind) => NAMED.has(kind));
  const liked = !READ.some((field) => field === known.reading.field) && (praise !== '' || said.praised !== '');
  if (!mistaken && !named && !liked && (mostLikely(known, 'given')?.chance ?? 0) >= GIVEN_AT) kinds.push('lesson');
  return kinds;
}

const SEE_YOU = /\b(?:see|meet|welcome) you ((?:in|at) (?:the )?\p{Lu}[\p{L}'’-]{1,30})/u;

/** Where they hope to see the user all the same; in English. */
function placeIn({ reading }: DraftInput): string {
  return reading.language === 'en' ? (foundIn(SEE_YOU, reading.text.slice(0, 4000))?.[1] ?? '') : '';
}

/** From here on a sentence counts as feedback that is given already. */
const GIVEN_AT = 0.6;

const NAME = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}$/u;

/** The person whom a door names, by name; empty where it gives an address alone. */
function contactIn({ reading }: DraftInput): string {
  const contact = reading.doors.find(({ kind }) => kind === 'contact-named' || kind === 'referral')?.contact ?? '';
  return NAME.test(contact) ? contact : '';
}

/** `faulted`: the letter says what the work lacked, which good news does not begin with. */
function occasionOf({ reading, context, occasion, intent }: DraftInput, faulted: boolean): Occasion {
  if (occasion !== undefined) return occasion;
  const no = (context.noesSoFar ?? 1) >= 2 ? 'second-no' : 'no';
  if (isToldNo(context)) return no;
  const text = reading.text.slice(0, 4000);
  switch (reading.verdict) {
    case 'rejection':
    case 'withdrawal':
      return no;
    case 'on-hold':
    case 'acknowledgement':
      return holdsIn(TAKEN, text) ? no : 'on-hold';
    case 'invitation':
    case 'offer':
      // Something else is offered in place of what was refused.
      return holdsIn(REFUSES, text) || (faulted && !holdsIn(WELCOMES, text)) ? no : 'good-news';
    default:
      return intent === 'decline' ? 'request' : 'no';
  }
}

/** What good news says in so many words. */
const WELCOMES =
  /\b(?:congratulat\w+|(?:delighted|pleased|happy|glad|like|love) to (?:offer|accept|publish|invite|tell|inform|let you know|welcome|have you)|(?:has|have) been (?:accepted|selected|successful)|interview|welcome aboard|contract)\b/i;

/** The choice is made, whatever else is still open. */
const TAKEN =
  /\b(?:person|candidate|one) we(?: have|['’]ve) (?:taken|chosen|appointed)|\b(?:you were|your \p{L}+ was) (?:our |the )?(?:second|runner-up)|\bgone with\b|\bwent with\b/iu;

const REFUSES =
  /\b(?:(?:regret|sorry|afraid|sad) (?:to (?:say|inform|tell|let)|that|we|I)|unable to (?:accept|offer|include|take|give)|could not be accepted|(?:not|n['’]t) been (?:accepted|selected|successful)|decided (?:not to|against)|we picked another|did(?:n['’]t| not) make it|in the end|(?:went|gone) with|(?:has|have) gone to|offered it elsewhere|(?:did(?:n['’]t| not)|not) (?:pick|choose|select|take)|(?:going|have|had) to pass|(?:is|it['’]s) a (?:pass|no)\b|we['’]re passing|(?:is|are) full|cast [^.]{0,40} with|cannot accept|not (?:this|the) (?:time|spring|year|autumn|one)|put (?:it|the \p{L}+) off|someone else|somebody else|current supplier|incumbent|(?:person|one) we(?: have|['’]ve) (?:taken|chosen|appointed)|second choice|(?:has|have) been (?:let|filled|given)|(?:have|has) (?:appointed|taken on|chosen|selected)|wo(?:n['’]t| not) be offering)\b|(?<!\p{L})(?:leider|bedauern|désolée?s?|regrettons|malheureusement|lamentamos|sentimos|lamento|no (?:hemos|ha|han) (?:podido|sido)|n['’](?:avons|a|ont) pas (?:pu|été)|ne pouvons pas|nicht (?:aufnehmen|berücksichtig\p{L}+|möglich))(?!\p{L})/iu;
