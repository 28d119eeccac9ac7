import type { DoorKind } from '../../vocabulary.ts';
import { DOORS } from '../../vocabulary.ts';
import type { Claim } from '../claims/claim.ts';
import { kindsSaid } from '../claims/kinds-said.ts';
import { heard, sentenceAs } from '../claims/said.ts';
import type { Said } from '../claims/said.ts';
import { dayOf } from '../dates/calendar.ts';
import { dateIn } from '../dates/date-in.ts';
import { tagNumber } from '../model/tag-sentences.ts';
import { sentenceText } from '../passage/passage.ts';
import { forbids } from '../guards/forbids.ts';
import { ordersAMachine } from '../guards/orders-a-machine.ts';
import type { Passage } from '../passage/passage.ts';
import type { Door } from '../reading.ts';
import { contactIn, hasPhone } from './contact-in.ts';
import { sendsElsewhere } from './elsewhere.ts';

const KINDS = DOORS.map((kind) => `door:${kind}` as const);

/** Of the message: when it was sent, and the reader's own addresses, lower case, which are nobody to turn to. */
export interface Sent {
  readonly at: number | null;
  readonly to: ReadonlySet<string>;
  /** See `housesOf`; nobody is told apart by house where they are left out. */
  readonly houses?: ReadonlySet<string>;
}

/** Below this chance the sentence that is pointed at hardly opens the door: a date that stands in it is of something else. */
const DATED = 0.1;

/** The doors a letter leaves open, each once, with the date and the contact its sentence names. */
export function doorsOf(said: Said, whole: Float32Array, passage: Passage, sent: Sent): readonly Door[] {
  const doors = new Map<DoorKind, Door>();
  for (const claim of kindsSaid(KINDS, said, whole, passage)) {
    if (ordersAMachine(sentenceText(passage, claim.sentence))) continue;
    const kind = claim.phrase.says.slice('door:'.length) as DoorKind;
    if (COMING_AGAIN.has(kind) && isForbidden(claim, passage)) continue;
    if (kind === 'feedback-offered' && claim.phrase.plain !== true && offersALook(claim, passage)) continue;
    const opens = said.tagged[claim.sentence]?.[tagNumber(claim.phrase.says)] ?? 0;
    const door = doorAt(claim, kind, passage, sent, opens >= DATED || claim.phrase.plain === true);
    // Nobody to turn to is named: `do get in touch` is politeness.
    if (kind === 'contact-named' && door.contact === null && !hasPhone(sentenceText(passage, claim.sentence))) continue;
    const known = doors.get(kind);
    if (known === undefined || worth(door) > worth(known)) doors.set(kind, door);
  }
  const elsewhere = doors.has('referral') ? -1 : whereElsewhere(passage, sent);
  if (elsewhere >= 0)
    doors.set(
      'referral',
      doorAt(sentenceAs(heard('door:referral'), elsewhere, passage), 'referral', passage, sent, false),
    );
  return [...doors.values()].toSorted((one, other) => one.start - other.start);
}

const COMING_AGAIN: ReadonlySet<DoorKind> = new Set<DoorKind>(['apply-again', 'resubmit', 'other-roles']);

/** `Please do not submit again` is the very words of a door, and closes it. */
function isForbidden({ sentence, start, end }: Claim, passage: Passage): boolean {
  const words = sentenceText(passage, sentence);
  const begin = passage.tokens.starts[passage.sentences[sentence]?.first ?? 0] ?? 0;
  return forbids(words, start - begin, end - begin);
}

/** `Let me know if you would like to see it`: a flat, a studio, a room. */
const LOOK =
  /\b(?:see|view|visit|look (?:at|round|around)|come (?:by|round|over)|besichtigen|ansehen|visiter|visitar|visitare|bezichtigen|bekijken)\b/iu;
const OF_FEEDBACK =
  /\b(?:feedback|comments?|reasons?|notes|reports?|reviews?|scores?|scoresheets?|debrief\p{L}*|why|remarks|retours?|commentaires?|motifs?|avis|rapports?|Rückmeldung\p{L}*|Gründe\p{L}*|Gutachten|Feedbackgespräch|comentarios?|motivos?|informes?|puntuación|comentários?|parecer\p{L}*|commenti|motivazion\p{L}*|giudizi\p{L}*|valutazion\p{L}*|toelichting|redenen|opmerkingen|beoordeling\p{L}*)\b/iu;

function offersALook({ sentence }: Claim, passage: Passage): boolean {
  const words = sentenceText(passage, sentence);
  return LOOK.test(words) && !OF_FEEDBACK.test(words);
}

/** The first sentence of the letter that sends the reader to another house; -1 where none does. */
function whereElsewhere(passage: Passage, { to, houses = NO_HOUSES }: Sent): number {
  return passage.sentences.findIndex((_, index) => {
    if (index < passage.subjectSentences) return false;
    const words = sentenceText(passage, index);
    return sendsElsewhere(words, houses, to) && !ordersAMachine(words);
  });
}

const NO_HOUSES: ReadonlySet<string> = new Set();

function worth(door: Door): number {
  return (door.date === null ? 0 : 2) + (door.contact === null ? 0 : 1);
}

function doorAt(claim: Claim, kind: DoorKind, passage: Passage, { at, to }: Sent, mayBeDated: boolean): Door {
  const contact = contactIn(sentenceText(passage, claim.sentence)) ?? addressAfter(kind, passage, claim.sentence);
  return {
    kind,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: claim.phrase.id,
    date: mayBeDated ? dateOf(kind, claim.sentence, passage, at) : null,
    contact: contact !== null && to.has(contact) ? null : contact,
  };
}

/** When something opens is when the reader may come back; other dates of the sentence are of what opens. */
const OPENING =
  /\b(?:re-?)?open(?:s|ing)?\b|\b(?:begins?|starts?|ouvrira|ouvre|öffnet|beginnt|call|round|intake|re-?advertis\p{L}+|appel|session|campagne|ausgeschrieben|Ausschreibung|Runde|convocatoria|convoca\p{L}*|chamada|edital|concurso|bando|oproep|ronde)\b/iu;
/** `then`, `after that date`: the sentence before names it. */
const POINTS_BACK =
  /\b(?:then|after that|that date|that time|at which point|dann|danach|alors|ensuite|d['’]ici là|cette date|entonces|después de eso|esa fecha|então|essa data|allora|dopo di allora|tale data|dan|daarna|nadien)\b/iu;
const PROMISE = /\b(?:by|until|till|before|no later than|bis|avant|jusqu['’]au|hasta|até|entro|tot|vóór)\b/iu;
/** Kinds whose date may stand in the next sentences: `we will let you know by 1 May`. */
const ANSWERED_LATER: ReadonlySet<DoorKind> = new Set<DoorKind>(['waitlist', 'feedback-offered']);
/** `It moves on 4 January`, `Places that come free are offered from 1 March`: the next sentence is still about the list. */
const OF_THE_LIST =
  /^\s*(?:(?:it|this|they|(?:(?:the|this|our|that) )?(?:waiting |wait|reserve )?(?:list|places?|reserves?))|elle|(?:la|cette) liste|les places|(?:die|unsere|diese) (?:Liste|Warteliste|Plätze)|sie|(?:la|esta) lista|las plazas|(?:a|esta) lista|as vagas|la lista|la graduatoria|i posti|de (?:wacht|reserve)?lijst|die lijst|deze lijst)\b/iu;
/** Sentences after which a promised answer no longer belongs to the door. */
const LATER = 4;

function dateOf(kind: DoorKind, sentence: number, passage: Passage, sent: number | null): string | null {
  const words = sentenceText(passage, sentence);
  if (kind === 'contact-named') return lastDay(words, sent);
  const opening = kind === 'apply-again' ? words.search(OPENING) : -1;
  const asked = { years: kind === 'apply-again' };
  const own = (opening < 0 ? null : dateIn(words.slice(opening), sent)) ?? dateIn(words, sent, asked);
  if (own !== null) return own;
  const before = POINTS_BACK.test(words) ? dateIn(sentenceText(passage, sentence - 1), sent, { lasting: true }) : null;
  if (before !== null) return before;
  if (kind === 'apply-again')
    return openingIn(sentenceText(passage, sentence + 1), sent) ?? openingIn(sentenceText(passage, sentence - 1), sent);
  if (!ANSWERED_LATER.has(kind)) return null;
  const next = sentenceText(passage, sentence + 1);
  const moves = kind === 'waitlist' && OF_THE_LIST.test(next) ? dateIn(next, sent) : null;
  if (moves !== null) return moves;
  for (let further = 1; further <= LATER; further += 1) {
    const later = sentenceText(passage, sentence + further);
    const at = later.search(PROMISE);
    const date = at < 0 ? null : dateIn(later.slice(at), sent);
    if (date !== null) return date;
  }
  return null;
}

/** Until when somebody may be turned to: `write to Nora Bell if you would like to see it by 12 December`. */
function lastDay(words: string, sent: number | null): string | null {
  const at = words.search(PROMISE);
  return at < 0 ? null : dateIn(words.slice(at), sent);
}

/** When something opens, in a sentence beside the one that invites: `The next call opens on 1 May. Do send us something.` */
function openingIn(words: string, sent: number | null): string | null {
  const at = words.search(OPENING);
  const date = at < 0 ? null : (dateIn(words.slice(at), sent) ?? dateIn(words, sent));
  return date !== null && sent !== null && date > dayOf(sent) ? date : null;
}

/** `write to Ann Lee, who runs our list: ann@...`, `Please write to him. His address is ...`. */
function addressAfter(kind: DoorKind, passage: Passage, sentence: number): string | null {
  if (kind !== 'contact-named' && kind !== 'feedback-offered') return null;
  const next = contactIn(sentenceText(passage, sentence + 1));
  return next?.includes('@') === true ? next : null;
}
