import { caseOf, isToldNo } from '../advice/case.ts';
import type { Case } from '../advice/case.ts';
import { waitingDoor } from '../advice/steps/step.ts';
import { mostLikely } from '../advice/signs/letter-says.ts';
import type { BasisKind, DoorKind, Intent, Occasion, ReasonKind } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';
import type { Echoes } from './echo/echoes-of.ts';
import { echoesOf } from './echo/echoes-of.ts';
import { offerIn } from './echo/offer-in.ts';
import type { Offer, Offered } from './echo/offered.ts';
import { basisSlots, specificSlots } from './facts/fact-slots.ts';
import type { SettledIntent } from './intent-for.ts';
import { matterIn, postIn, roleIn, workIn } from './matter.ts';
import type { EchoKind, PhraseBook, PhraseGroup, Register, ToAnother, When } from './phrases/phrase-book.ts';
import { anotherThan } from './another.ts';
import { salutationFor, writerName } from './salutation.ts';
import type { Salutation } from './salutation.ts';
import { tidyFact } from './tidy-fact.ts';
import { contracted } from './voice/contracted.ts';
import { preference } from './voice/preference.ts';
import { voiceIn } from './voice/voice.ts';
import type { SpokenVoice } from './voice/voice.ts';

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
  /** What the letter offers or asks for, where the answer can take it up. */
  readonly offer: Offer | null;
  readonly slots: Readonly<Record<string, string>>;
}

export function situationOf(input: DraftInput, settled: SettledIntent, book: PhraseBook): Situation {
  const { intent, to, closed } = settled;
  const known = caseOf(input);
  const another = anotherThan(writerName(input), input, to);
  const salutation = salutationFor(input, another);
  const { reading, context, facts } = input;
  const told = facts?.basis ?? facts?.new ?? context.basis?.[0]?.text;
  const matter = matterIn(input, book);
  const echoes = echoesOf(input);
  // After a second no nothing of theirs is taken up.
  const offered = closed ? null : followed(offerIn(known), tidyFact(told));
  return {
    input,
    intent,
    occasion: occasionOf(input),
    register: salutation.register,
    salutation,
    toAnother: another === null ? null : another.name === null ? 'address' : 'named',
    voice: spokenVoice(input, book.language, salutation.register),
    reasons: reading.reasons.map((reason) => reason.kind),
    doors: closed ? [] : doorsIn(known),
    bases: basesOf(input),
    echoes: kindsOf(known, echoes),
    offer: offered?.kind ?? null,
    slots: {
      matter,
      work: workIn(input) ?? matter,
      role: roleIn(input),
      post: postIn(input),
      basis: tidyFact(told),
      telling:
        offered?.kind !== 'advice-taken' && !settled.locked && (facts?.new !== undefined || offered !== null)
          ? tidyFact(told)
          : '',
      ...basisSlots(told, input),
      ...specificSlots(input),
      reason: echoes.reason,
      praise: echoes.praise,
      door: echoes.door,
      praised: echoes.praised,
      offered: offered?.what ?? '',
      about: capital(offered?.about ?? ''),
      someone: echoes.someone,
      point: echoes.point,
      meeting: offered?.kind === 'meeting' || closed ? '' : echoes.meeting,
      lesson: echoes.lesson,
      clear: echoes.clear,
      coming: echoes.coming,
      by: deadlineIn(input),
      place: placeIn(input),
      contact: contactIn(input),
      when: whenOf(known, book),
      first: salutation.first ?? '',
      full: salutation.full ?? '',
      title: salutation.title ?? '',
      last: salutation.last ?? '',
    },
  };
}

/** Advice that the user has taken already, by what they tell. */
function followed(offered: Offered | null, told: string): Offered | null {
  if (offered?.kind !== 'advice' || told === '') return offered;
  const words = new Set(told.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const shared = (offered.what.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word));
  return shared ? { ...offered, kind: 'advice-taken' } : offered;
}

/** What the user gives for the letter alone is something new, as far as anybody knows. */
function basesOf({ context, facts }: DraftInput): readonly BasisKind[] {
  const known = (context.basis ?? []).map((item) => item.kind);
  return known.length === 0 && (facts?.basis ?? facts?.new) !== undefined ? ['new-fact'] : known;
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

/** The user's voice; where none was learned, contractions are answered with contractions between people on first-name terms. */
function spokenVoice({ profile, reading }: DraftInput, language: string, register: Register): SpokenVoice {
  const voice = voiceIn(profile.voice, language);
  const close = register === 'first-name' && CONTRACTS.test(reading.text.slice(0, 4000));
  return voice.contractions === null && close ? { ...voice, contractions: 1 } : voice;
}

const LESSONS: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['experience', 'qualification', 'quality']);

/** A reason that speaks of the user can be worked on; another can only be understood. */
function kindsOf(known: Case, { reason, praise, door, ...said }: Echoes): readonly EchoKind[] {
  const kinds: EchoKind[] = [];
  const lesson = known.reading.reasons.some(({ kind }) => LESSONS.has(kind));
  // What is about to be put right is not granted first.
  const mistaken = known.basis.some(({ kind }) => kind === 'corrected-error');
  if (said.coming !== '') kinds.push('coming');
  if (mistaken) kinds.push('mistaken');
  else if (said.point !== '') kinds.push('point');
  else if (said.lesson !== '') kinds.push('lesson-said');
  else if (said.someone !== '') kinds.push('someone');
  else if (reason !== '') kinds.push(lesson && /\b(?:I|my|me)\b/.test(reason) ? 'reason-about-me' : 'reason');
  if (praise !== '') kinds.push('praise');
  else if (said.praised !== '') kinds.push('praised');
  else if (said.kindWords) kinds.push('kind-words');
  if (said.loss) return [...kinds, 'loss'];
  // What can be said back says more.
  if (said.clear !== '' || (said.noFault && kinds.length === 0)) kinds.push('no-fault');
  if (door !== '') kinds.push('door');
  if (!mistaken && said.lesson === '' && (mostLikely(known, 'given')?.chance ?? 0) >= GIVEN_AT) kinds.push('lesson');
  return kinds;
}

const SEE_YOU = /\b(?:see|meet|welcome) you ((?:in|at) (?:the )?\p{Lu}[\p{L}'’-]{1,30})/u;

/** Where they hope to see the user all the same; in English. */
function placeIn({ reading }: DraftInput): string {
  return reading.language === 'en' ? (SEE_YOU.exec(reading.text.slice(0, 4000))?.[1] ?? '') : '';
}

const BY =
  /\b(?:before|by|until(?: midnight on)?|no later than|ends? (?:at midnight )?on|expires? on) (?:\p{L}+day,? )?(\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/iu;

/** The day by which something may be asked, as the letter has it. */
function deadlineIn({ reading }: DraftInput): string {
  return reading.language === 'en' ? (BY.exec(reading.text.slice(0, 4000))?.[1] ?? '') : '';
}

/** From here on a sentence counts as feedback that is given already. */
const GIVEN_AT = 0.6;

const NAME = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}$/u;

/** The person whom a door names, by name; empty where it gives an address alone. */
function contactIn({ reading }: DraftInput): string {
  const contact = reading.doors.find(({ kind }) => kind === 'contact-named' || kind === 'referral')?.contact ?? '';
  return NAME.test(contact) ? contact : '';
}

function occasionOf({ reading, context, occasion, intent }: DraftInput): Occasion {
  if (occasion !== undefined) return occasion;
  const no = (context.noesSoFar ?? 1) >= 2 ? 'second-no' : 'no';
  if (isToldNo(context)) return no;
  switch (reading.verdict) {
    case 'rejection':
    case 'withdrawal':
      return no;
    case 'on-hold':
    case 'acknowledgement':
      return 'on-hold';
    case 'invitation':
    case 'offer':
      // Something else is offered in place of what was refused.
      return REFUSES.test(reading.text.slice(0, 4000)) ? no : 'good-news';
    default:
      return intent === 'decline' ? 'request' : 'no';
  }
}

const REFUSES =
  /\b(?:(?:regret|sorry|afraid|sad) (?:to (?:say|inform|tell|let)|that|we|I)|unable to (?:accept|offer|include|take|give)|could not be accepted|(?:not|n['’]t) been (?:accepted|selected|successful)|decided (?:not to|against)|we picked another|wo(?:n['’]t| not) be offering)\b|(?<!\p{L})(?:leider|bedauern|désolée?s?|regrettons|malheureusement|lamentamos|sentimos|lamento)(?!\p{L})/iu;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "Apply again for September entry": the time that they name themselves. */
const TRY_IN =
  /\b(?:apply|try|reapply|re-apply|submit|resubmit|come back|get in touch)(?: again| to us again)? ((?:for|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?(?: entry| intake)?)\b/;

const OPENS_ON =
  /\b(?:window|form|portal|submissions?|call|round|applications?|reading period|season|doors) (?:next )?(?:re-?)?opens? (?:again )?(?:on |in |from )?((?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;
const CLOSES_ON =
  /\bnext (?:deadline|closing date|cut-off|call closes|round closes) ?(?:is |will be |falls |on |: ?){0,2}((?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

/** "in September", with the year when it is not the year of the letter; empty without a date still to come. */
function whenOf(facts: Case, book: PhraseBook): string {
  const { today, reading } = facts;
  const text = reading.text.slice(0, 6000);
  if (book.language === 'en') {
    const said = TRY_IN.exec(text)?.[1];
    if (said !== undefined) return said;
    const opens = OPENS_ON.exec(text)?.[1];
    if (opens !== undefined) return `from ${opens}`;
    const closes = CLOSES_ON.exec(text)?.[1];
    if (closes !== undefined) return `by ${closes}`;
  }
  const door = waitingDoor(facts);
  const found = ISO.exec(door?.date ?? '');
  const month = found === null ? undefined : book.months[Number(found[2]) - 1];
  // A season or "next year" has a date in the reading; the letter itself named no month.
  if (found === null || month === undefined) return '';
  if (!names(reading.text, month)) return book.language === 'en' ? nextIn(door?.quote ?? '') : '';
  const year = found[1] ?? '';
  const pattern = today?.startsWith(year) === true ? book.when.month : book.when.monthAndYear;
  return pattern.replace('{month}', month).replace('{year}', year);
}

/** "next year", as the letter says it. */
function nextIn(quote: string): string {
  return /\bnext (?:year|season|spring|summer|autumn|fall|winter)\b/i.exec(quote)?.[0].toLowerCase() ?? '';
}

function names(text: string, month: string): boolean {
  return text.toLocaleLowerCase().includes(month.toLocaleLowerCase().slice(0, Math.max(3, month.length - 2)));
}

/** The phrases that may be used here, slots filled; those bound to this situation count twice. */
export function phrasesFor(groups: readonly PhraseGroup[], situation: Situation): readonly string[] {
  const general: string[] = [];
  const fitting: string[] = [];
  const only: string[] = [];
  for (const { when, say } of groups) {
    if (when !== undefined && !holds(when, situation)) continue;
    const filled = say
      .map((phrase) => fill(contracted(phrase, situation.voice), situation.slots))
      .filter((phrase) => phrase !== null);
    if (isDecisive(when)) only.push(...filled);
    else if (
      when?.fields !== undefined ||
      when?.reasons !== undefined ||
      when?.stages !== undefined ||
      when?.doors !== undefined ||
      when?.bases !== undefined ||
      when?.echoes !== undefined
    )
      fitting.push(...filled);
    else general.push(...filled);
  }
  return preferred(only.length > 0 ? only : [...fitting, ...general, ...fitting], situation.voice);
}

/** What they offer, who is written to, and what is asked for instead: nothing else would do beside these. */
function isDecisive(when: When | undefined): boolean {
  return (
    when?.offers !== undefined ||
    when?.echoes?.[0] === 'coming' ||
    when?.fields?.[0] === 'personal' ||
    when?.toAnother !== undefined ||
    when?.bases?.includes('other-opening') === true
  );
}

/** The half that suits the user's voice best, so that letters still differ; all where nothing was learned. */
function preferred(phrases: readonly string[], voice: SpokenVoice): readonly string[] {
  const ranked = preference(voice, phrases);
  const learned = voice.medianSentenceWords !== null || voice.favourites.length > 0;
  return learned ? ranked.slice(0, Math.max(2, Math.ceil(ranked.length / 2))) : ranked;
}

const SPOKE =
  /\b(?:interview\w{0,4}|conversation|chat(?:ted)?|call|spoke|speaking|talk(?:ed|ing)? (?:to|with)|met|meeting|discussions?|came in|coming in|come in|screening|phone|zoom|onsite|round)\b/i;

const FEEDBACK: ReadonlySet<string> = new Set<Offer>(['call', 'notes', 'feedback', 'meeting', 'follows']);

function holds(when: When, situation: Situation): boolean {
  const { reading, context } = situation.input;
  return (
    overlaps(when.intents, [situation.intent]) &&
    overlaps(when.fields, [reading.field]) &&
    when.notFields?.includes(reading.field) !== true &&
    overlaps(when.forms, [reading.form]) &&
    overlaps(when.stages, context.stage === undefined ? [] : [context.stage]) &&
    overlaps(when.verdicts, [reading.verdict]) &&
    overlaps(when.reasons, situation.reasons) &&
    overlaps(when.doors, situation.doors) &&
    overlaps(when.bases, situation.bases) &&
    when.notBases?.some((kind) => situation.bases.includes(kind)) !== true &&
    overlaps(when.echoes, situation.echoes) &&
    (when.spoke === undefined || when.spoke === SPOKE.test(reading.text.slice(0, 4000))) &&
    (when.mentions === undefined || when.mentions.test(reading.text.slice(0, 4000))) &&
    when.notMentions?.test(reading.text.slice(0, 4000)) !== true &&
    (when.offered === undefined || when.offered === FEEDBACK.has(situation.offer ?? '')) &&
    overlaps(when.offers, situation.offer === null ? [] : [situation.offer]) &&
    (when.doorAhead === undefined || when.doorAhead === (situation.slots['when'] !== '')) &&
    overlaps(when.occasions, [situation.occasion]) &&
    (when.toAnother === undefined || when.toAnother === situation.toAnother) &&
    (when.register === undefined || when.register === situation.register)
  );
}

function overlaps<T>(wanted: readonly T[] | undefined, present: readonly T[]): boolean {
  return wanted === undefined || wanted.some((item) => present.includes(item));
}

/** The phrase with its slots filled, or null when one of them is empty. */
function fill(phrase: string, slots: Readonly<Record<string, string>>): string | null {
  let complete = true;
  const filled = phrase.replace(/\{([a-z]{1,12})\}/g, (_, slot: string) => {
    const value = slots[slot] ?? '';
    if (value === '') complete = false;
    return value;
  });
  return complete ? filled : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
