import { holdsIn } from '../asked-of.ts';
import { readDate } from '../message/date.ts';
import { remembered } from '../remembered.ts';
import type { Message } from '../message/message.ts';
import type { Door, Reading, Reason } from '../reading/reading.ts';
import type { Action, DoorKind, Stage, Verdict } from '../vocabulary.ts';
import type { AdviceContext, AdviceInput, Basis, Consideration, OwnRecord } from './advice.ts';
import { fieldProfile } from './field-profile.ts';
import { piecesOf } from './letter-zones.ts';
import type { FieldProfile } from './field-profiles/profile.ts';
import type { TimeZone } from './timing/time-zone.ts';

/** Everything that is known when advice is given, with the gaps of the context filled. */
export interface Case {
  readonly message: Message;
  readonly reading: Reading;
  /** What the author of the letter wrote: no quoted mail, no footer. */
  readonly author: string;
  readonly profile: FieldProfile;
  readonly stage: Stage | null;
  readonly asks: number;
  readonly noes: number;
  readonly basis: readonly Basis[];
  /** The letter is a no: it reads as one, or the user says that it is. */
  readonly isNo: boolean;
  /** ISO date: the caller's, else the day of the letter; null when neither is known. */
  readonly today: string | null;
  /** The present moment, in milliseconds since the epoch, and the user's zone; null when the caller does not say. */
  readonly clock: { readonly now: number; readonly zone: TimeZone } | null;
  readonly record: OwnRecord | null;
}

/** What one step of the decision settles. */
export interface Decision {
  readonly action: Action;
  readonly because: readonly Consideration[];
  readonly against?: readonly Consideration[];
  readonly notBefore?: string | null;
  /** Set when the answer goes elsewhere than to the sender; null when to nobody. */
  readonly to?: string | null;
  readonly locked?: boolean;
  /** What the person would be asking for, where research has counted how that ends. */
  readonly asks?: 'appeal' | 'resubmission';
}

/** What is known of a letter, worked out once for an input. */
export const caseOf = remembered((input: AdviceInput): Case => {
  const { message, reading, context } = input;
  return {
    message,
    reading,
    author: authorOf(message, reading),
    profile: fieldProfile(reading.field),
    isNo: isNo(input),
    stage: context.stage ?? null,
    asks: context.asksSoFar ?? 0,
    noes: context.noesSoFar ?? 1,
    basis: context.basis ?? [],
    today: context.today ?? context.now?.slice(0, 10) ?? dayOf(message.date),
    clock: clockOf(context),
    record: context.record ?? null,
  };
});

function authorOf(message: Message, reading: Reading): string {
  const author = piecesOf(message, 'author');
  return author.length === 0 ? reading.text : `${message.subject}\n${author.join('\n')}`;
}

function clockOf({ now, zone }: AdviceContext): Case['clock'] {
  const read = now === undefined ? null : readDate(now);
  return read === null ? null : { now: read.time, zone: zone ?? read.offset ?? 0 };
}

/** Machines that answer for somebody say neither yes nor no, whatever is told beside them. */
const NEVER_A_NO: ReadonlySet<Verdict> = new Set<Verdict>(['auto-reply', 'bounce']);

function isNo({ reading: { verdict }, context }: AdviceInput): boolean {
  if (NEVER_A_NO.has(verdict)) return false;
  if (isToldNo(context)) return true;
  return verdict === 'rejection' && context.noesSoFar !== 0;
}

/** What the user tells of a letter (a no counted, an ask made, a reason to ask again) weighs more than how it reads. */
export function isToldNo({ noesSoFar, asksSoFar, basis }: AdviceContext): boolean {
  return (noesSoFar ?? 0) >= 1 || (asksSoFar ?? 0) >= 1 || (basis ?? []).length > 0;
}

function dayOf(milliseconds: number | null): string | null {
  if (milliseconds === null || Math.abs(milliseconds) > 8.64e15) return null;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The first reason that a letter states in words; undefined where it states none, or none of a kind that is known. */
export function statedReason({ reading }: Case): Reason | undefined {
  return reading.reasons.find(({ kind }) => kind !== 'none-given' && kind !== 'other');
}

export function doorsOf(facts: Case, ...kinds: readonly DoorKind[]): readonly Door[] {
  return facts.reading.doors.filter((door) => kinds.includes(door.kind));
}

const ANOTHER_TIME =
  /\b(?:again|next|re-?open\w{0,3}|re-?appl\w{1,3}|open\w{0,3}|back|later|future|until|till|after|from|not before|then|round|season|cycle|intake|year|spring|summer|autumn|fall|winter|touch|shout|ping|write|apply|try|submit|call|nouveau|prochain\w{0,2}|rouvr\w{0,4}|à partir|revenir|wieder|nächst\w{0,2}|erneut|ab|dann|alors|entonces|então|allora|nuevo|próxim\w{1,2}|volver|abr\w{1,4}|partir|prossim\w|nuovamente|novamente|weer|opnieuw|volgend\w?)\b/i;
/** A day by which something is to be done is none to wait for. */
const DEADLINE =
  /\b(?:by|before|no later than|at the latest|deadline|within|closes?|gelöscht|deleted|destroyed)\b(?! (?:then|that|trying|applying|submitting))/i;

/** Until when they keep something is no day to wait for: `we keep your details until 31 December`. */
const KEPT =
  /(?<!\p{L})(?:keep|hold|retain|kept|held|retained|store|stored|behalten|aufbewahr\p{L}{1,3}|aufheben|speichern|gespeichert|vormerken|conserv\p{L}{1,6}|gard(?:er|ons|e|ées?)|guarda\p{L}{0,5}|mantendr\p{L}{1,4})(?!\p{L})/iu;
const UNTIL =
  /(?<!\p{L})(?:until|till|through|to the end of|for (?:the (?:next|rest)|a further|\p{L}{2,6} (?:months?|years?)|\d{1,2} (?:months?|years?))|bis|für|jusqu['’]\p{L}{1,3}|pendant|hasta|durante)(?!\p{L})/iu;

/** The date of an open evening or a course is none to come back on, and neither is the day on which they read. */
const SOMETHING_ELSE =
  /\b(?:open (?:evening|day|house)s?|webinar|information (?:evening|session)|module|(?:bridging|preparatory|short|online) course|workshop|taster|I (?:first |have )?read (?:it|your|this)|we read (?:it|your|this))\b/i;

export function isSomethingElse(door: Door): boolean {
  return holdsIn(SOMETHING_ELSE, door.quote);
}

/** A date by which something is to be done, by them or by the user, or until which they keep something. */
export function isDeadline(door: Door): boolean {
  return holdsIn(DEADLINE, door.quote) || (holdsIn(KEPT, door.quote) && holdsIn(UNTIL, door.quote));
}

/** A door whose date is still to come, in a sentence that speaks of another time. */
export function isAhead(facts: Case, door: Door): boolean {
  return (
    door.date !== null &&
    holdsIn(ANOTHER_TIME, door.quote) &&
    !isDeadline(door) &&
    !isSomethingElse(door) &&
    (facts.today === null || door.date > facts.today)
  );
}

const ADDRESS = /^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/;

/** The address a door names, if it names one. */
export function doorAddress(door: Door): string | null {
  const contact = door.contact?.trim().toLowerCase() ?? '';
  return ADDRESS.test(contact) ? contact : null;
}

/** Whether there is somebody to answer: not a machine's address. Who pasted a letter without its sender knows who wrote it. */
export function canReach(facts: Case): boolean {
  return facts.reading.replyable.ok || facts.message.from === null;
}
