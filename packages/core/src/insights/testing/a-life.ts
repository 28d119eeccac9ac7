import { fieldProfile } from '../../advice/field-profile.ts';
import { deriveRejection } from '../../rejection/derive-rejection.ts';
import type { RejectionEvent } from '../../rejection/event.ts';
import type { Field, Intent, OutcomeKind } from '../../vocabulary.ts';
import { lifeOf } from '../life-of.ts';
import type { Life } from '../life.ts';

const DAY = 86_400_000;

/** Milliseconds of a day, counted from the no. */
export const onDay = (day: number): number => 1_700_000_000_000 + day * DAY;

/** The life of a no that came on day 0, as it looks on day `today`. */
export function aLife(events: readonly RejectionEvent[], field: Field = 'job', today = 20): Life {
  const receivedAt = onDay(0);
  const { silenceDays } = fieldProfile(field);
  const state = deriveRejection(events, { now: onDay(today), receivedAt, silenceDays, nextDoorAt: null });
  return lifeOf({ field, receivedAt, events, state });
}

export function sentOn(day: number, intent: Intent | null = 'thank'): RejectionEvent {
  return { at: onDay(day), kind: 'sent', messageKey: `own-${String(day)}`, intent };
}

export function cameOn(day: number, outcome: OutcomeKind, by: 'mailbox' | 'user' = 'mailbox'): RejectionEvent {
  return { at: onDay(day), kind: 'outcome', outcome, messageKey: null, by, quote: null };
}

export function repliedOn(day: number): RejectionEvent {
  return { at: onDay(day), kind: 'replied', messageKey: `theirs-${String(day)}` };
}

export function bouncedOn(day: number): RejectionEvent {
  return { at: onDay(day), kind: 'bounced', messageKey: `bounce-${String(day)}` };
}

export function turnedOn(day: number, kind: 'closed' | 'reopened'): RejectionEvent {
  return { at: onDay(day), kind };
}

/** Something that may be an outcome, until the user says so. */
export function proposedOn(day: number, outcome: OutcomeKind): RejectionEvent {
  const messageKey = `maybe-${String(day)}`;
  return { at: onDay(day), kind: 'proposed', outcome, messageKey, quote: null, why: 'names-them' };
}
