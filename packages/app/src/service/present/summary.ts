import { decidingWords, deriveRejection, fieldProfile } from '@ajar/core';
import type { Field, Reading, RejectionEvent, RejectionState, Replyable } from '@ajar/core';

import { BY_HAND } from '../../store/store.ts';
import type { MessageRow, RejectionRow } from '../../store/store.ts';
import type { BounceView, OutcomeView, ProposalView, RejectionSummary } from '../views.ts';
import { doorViews } from './door-views.ts';
import { PROPOSAL_WHY } from './plain-words.ts';

/** All that is known of one rejection, before it is shown. */
export interface RejectionRecord {
  readonly row: RejectionRow;
  readonly message: MessageRow;
  readonly reading: Reading;
  readonly events: readonly RejectionEvent[];
}

/** What the user's own letters and today's date add to what the events say. */
export type Standing = Pick<RejectionSummary, 'letter' | 'leaving' | 'today'>;

export function stateOf(record: RejectionRecord, now: number): RejectionState {
  const silenceDays = fieldProfile(correctedField(record)).silenceDays;
  const nextDoorAt = lastDoorAt(record);
  return deriveRejection(record.events, { now, receivedAt: record.message.date, silenceDays, nextDoorAt });
}

/** The latest day that the letter names, in milliseconds; null when it names none. */
export function lastDoorAt({ reading }: Pick<RejectionRecord, 'reading'>): number | null {
  const doors = reading.doors.flatMap((door) => (door.date === null ? [] : [Date.parse(door.date)]));
  return doors.length === 0 ? null : Math.max(...doors);
}

/** The field as corrected, needed before the state is: corrections are plain events. */
function correctedField({ events, reading }: RejectionRecord): Field {
  const corrected = events.findLast((event) => event.kind === 'corrected' && event.correction.field !== undefined);
  return (corrected?.kind === 'corrected' ? corrected.correction.field : undefined) ?? reading.field;
}

export function toSummary(
  record: RejectionRecord,
  state: RejectionState,
  standing: Standing = { letter: null, leaving: null, today: null },
): RejectionSummary {
  const { message, reading } = record;
  const { correction } = state;
  const field = correction.field ?? reading.field;
  return {
    id: record.row.id,
    receivedAt: isoOf(message.date),
    organisation: correction.organisation ?? reading.organisation,
    role: correction.role ?? reading.role,
    person: reading.person ?? (message.fromName === '' ? null : message.fromName),
    from: senderOf(message),
    subject: message.subject,
    field,
    reasons: correction.reason === undefined ? reasonKinds(reading) : [correction.reason],
    finality: reading.finality,
    form: reading.form,
    ...(message.sourceId === BY_HAND && reading.text.trim() === '' && { withoutLetter: true }),
    doors: doorViews(reading).map(({ kind, date, closes }) => ({ kind, date, closes })),
    replyable: workingReplyable(reading.replyable, state.failed),
    confidence: reading.confidence,
    status: state.status,
    silence: state.silentDays === null ? null : { days: state.silentDays, normal: fieldProfile(field).silenceDays },
    outcomes: state.outcomes.map(toOutcomeView),
    proposals: state.proposals.map(toProposalView),
    bounce: state.bounce === null ? null : toBounceView(state.bounce),
    away: state.away,
    answers: state.answers,
    ...standing,
    corrected: Object.keys(correction).length > 0,
    because: decidingWords(reading),
  };
}

export function isoOf(time: number | null): string | null {
  return time === null || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
}

export function senderOf({ fromName, fromAddress }: Pick<MessageRow, 'fromName' | 'fromAddress'>): string {
  if (fromAddress === null) return fromName === '' ? '(no sender)' : fromName;
  return fromName === '' ? fromAddress : `${fromName} <${fromAddress}>`;
}

function reasonKinds(reading: Reading): RejectionSummary['reasons'] {
  const kinds = [...new Set(reading.reasons.map((reason) => reason.kind))];
  return kinds.length === 0 ? ['none-given'] : kinds;
}

function toOutcomeView(outcome: RejectionState['outcomes'][number]): OutcomeView {
  return { ...outcome, at: isoOf(outcome.at) ?? '' };
}

function toProposalView({ why, ...proposal }: RejectionState['proposals'][number]): ProposalView {
  return { ...proposal, at: isoOf(proposal.at) ?? '', why: PROPOSAL_WHY[why] };
}

function toBounceView({ address, why, at, permanent }: NonNullable<RejectionState['bounce']>): BounceView {
  return { address, why: why ?? 'The server did not say why.', at: isoOf(at) ?? '', permanent };
}

/** An address that failed is not offered again. */
export function workingReplyable(replyable: Replyable, failed: readonly string[]): Replyable {
  if (replyable.to === null || !failed.includes(replyable.to.toLowerCase())) return replyable;
  return { ok: false, to: null, why: `A letter to ${replyable.to} came back.` };
}
