import { readDate } from '../message/date.ts';
import type { Message } from '../message/message.ts';
import type { Door, Reading } from '../reading/reading.ts';
import type { Action, DoorKind, Stage } from '../vocabulary.ts';
import type { AdviceContext, AdviceInput, Basis, Consideration, OwnRecord } from './advice.ts';
import { fieldProfile } from './field-profile.ts';
import type { FieldProfile } from './field-profiles/profile.ts';
import type { TimeZone } from './timing/time-zone.ts';

/** Everything that is known when advice is given, with the gaps of the context filled. */
export interface Case {
  readonly message: Message;
  readonly reading: Reading;
  readonly profile: FieldProfile;
  readonly stage: Stage | null;
  readonly asks: number;
  readonly noes: number;
  readonly basis: readonly Basis[];
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

export function caseOf(input: AdviceInput): Case {
  const { message, reading, context } = input;
  return {
    message,
    reading,
    profile: fieldProfile(reading.field),
    stage: context.stage ?? null,
    asks: context.asksSoFar ?? 0,
    noes: context.noesSoFar ?? 1,
    basis: context.basis ?? [],
    today: context.today ?? context.now?.slice(0, 10) ?? dayOf(message.date),
    clock: clockOf(context),
    record: context.record ?? null,
  };
}

function clockOf({ now, zone }: AdviceContext): Case['clock'] {
  const read = now === undefined ? null : readDate(now);
  return read === null ? null : { now: read.time, zone: zone ?? read.offset ?? 0 };
}

function dayOf(milliseconds: number | null): string | null {
  if (milliseconds === null || Math.abs(milliseconds) > 8.64e15) return null;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

export function doorsOf(facts: Case, ...kinds: readonly DoorKind[]): readonly Door[] {
  return facts.reading.doors.filter((door) => kinds.includes(door.kind));
}

/** A door whose date is still to come. */
export function isAhead(facts: Case, door: Door): boolean {
  return door.date !== null && (facts.today === null || door.date > facts.today);
}

const ADDRESS = /^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/;

/** The address a door names, if it names one. */
export function doorAddress(door: Door): string | null {
  const contact = door.contact?.trim().toLowerCase() ?? '';
  return ADDRESS.test(contact) ? contact : null;
}

/** Whether somebody read this who could answer: not a machine's address, or a door that names one. */
export function canReach(facts: Case): boolean {
  return facts.reading.replyable.ok;
}
