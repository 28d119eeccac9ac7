import type { Intent, OutcomeKind } from '../vocabulary.ts';
import type { Correction, RejectionEvent } from './event.ts';

/** Where a no stands. `settled` needs nothing more: answered and concluded, closed, or long past. */
export type RejectionStatus = 'to-decide' | 'drafting' | 'approved' | 'waiting' | 'settled';

/** An outcome, from the mailbox, from the user, or from time (silence). `at` is milliseconds since the epoch. */
export interface Outcome {
  readonly outcome: OutcomeKind;
  readonly at: number;
  readonly by: 'mailbox' | 'user' | 'time';
  readonly messageKey: string | null;
  readonly quote: string | null;
}

export interface RejectionState {
  readonly status: RejectionStatus;
  readonly correction: Correction;
  /** The user said that this is no rejection. */
  readonly dismissed: boolean;
  readonly outcomes: readonly Outcome[];
  /** Letters of the user's own that answered this no. */
  readonly answers: number;
  /** Of these, how many asked to be reconsidered. */
  readonly asks: number;
  /** The first no, and each that came after an answer. */
  readonly noes: number;
  /** Whole days since the last answer while nothing came back; null when nothing is awaited. */
  readonly silentDays: number | null;
}

/** What derivation needs besides the events. Times in milliseconds since the epoch. */
export interface DerivationContext {
  readonly now: number;
  /** When the no was written; null when its date is unknown. */
  readonly receivedAt: number | null;
  /** How many days of silence are normal in this field. */
  readonly silenceDays: number;
  /** Latest date of a door still ahead; null when none. */
  readonly nextDoorAt: number | null;
}

const DAY = 86_400_000;

/** A no older than this that nobody touched needs no decision any more; writing about it stays possible. */
const LONG_PAST_DAYS = 90;

/** Everything that is true of a rejection, from its events alone: same events, same day, same state. */
export function deriveRejection(events: readonly RejectionEvent[], context: DerivationContext): RejectionState {
  const correction = mergeCorrections(events);
  const sent = sentLetters(events);
  const told = toldOutcomes(events);
  const lastSent = Math.max(...sent.map((letter) => letter.at));
  const silence = silenceAfter(sent, told, events, context);
  const outcomes = silence.outcome === null ? told : [...told, silence.outcome];
  return {
    status: statusOf(events, outcomes, lastSent, context),
    correction,
    dismissed: correction.verdict === 'not-a-rejection',
    outcomes,
    answers: sent.length,
    asks: sent.filter((letter) => letter.intent === 'ask-again').length,
    noes: 1 + told.filter((outcome) => outcome.outcome === 'no-again').length,
    silentDays: silence.days,
  };
}

function mergeCorrections(events: readonly RejectionEvent[]): Correction {
  const corrections = events.flatMap((event) => (event.kind === 'corrected' ? [event.correction] : []));
  return Object.assign({}, ...corrections) as Correction;
}

/** Letters sent. One that the user told of and that is later seen in the mailbox is one letter. */
export function sentLetters(events: readonly RejectionEvent[]): readonly { at: number; intent: Intent | null }[] {
  const sent = events.filter((event) => event.kind === 'sent');
  const seen = sent.filter((event) => event.messageKey !== null);
  const told = sent.filter((event) => event.messageKey === null).slice(seen.length);
  return [...seen, ...told].toSorted((a, b) => a.at - b.at);
}

function toldOutcomes(events: readonly RejectionEvent[]): readonly Outcome[] {
  return events
    .filter((event) => event.kind === 'outcome')
    .map(({ outcome, at, by, messageKey, quote }) => ({ outcome, at, by, messageKey, quote }))
    .toSorted((a, b) => a.at - b.at);
}

/** Silence after the last answer: days while it is awaited, an outcome once the field's time is over. */
function silenceAfter(
  sent: readonly { at: number }[],
  told: readonly Outcome[],
  events: readonly RejectionEvent[],
  context: DerivationContext,
): { readonly days: number | null; readonly outcome: Outcome | null } {
  const last = sent.at(-1);
  if (last === undefined) return { days: null, outcome: null };
  const answered =
    told.some(({ at }) => at >= last.at) || events.some((event) => event.kind === 'replied' && event.at >= last.at);
  if (answered) return { days: null, outcome: null };
  const days = Math.max(0, Math.floor((context.now - last.at) / DAY));
  if (days < context.silenceDays) return { days, outcome: null };
  const at = last.at + context.silenceDays * DAY;
  return { days: null, outcome: { outcome: 'silence', at, by: 'time', messageKey: null, quote: null } };
}

function statusOf(
  events: readonly RejectionEvent[],
  outcomes: readonly Outcome[],
  lastSent: number,
  context: DerivationContext,
): RejectionStatus {
  const turn = events.findLast((event) => event.kind === 'closed' || event.kind === 'reopened');
  if (turn?.kind === 'closed') return 'settled';
  const draft = events.findLast((event) => DRAFT_TURNS.has(event.kind));
  const draftIsNewer = draft !== undefined && draft.at > lastSent;
  if (draftIsNewer) return draft.kind === 'approved' || draft.kind === 'exported' ? 'approved' : 'drafting';
  if (outcomes.some(({ at }) => at >= lastSent)) return 'settled';
  const repliedTo = events.some((event) => event.kind === 'replied' && event.at >= lastSent);
  if (lastSent > 0) return repliedTo ? 'to-decide' : 'waiting';
  return turn === undefined && isLongPast(context) ? 'settled' : 'to-decide';
}

const DRAFT_TURNS = new Set<RejectionEvent['kind']>(['drafted', 'approved', 'approval-withdrawn', 'exported']);

function isLongPast({ now, receivedAt, nextDoorAt }: DerivationContext): boolean {
  if (nextDoorAt !== null && nextDoorAt >= now) return false;
  return receivedAt !== null && now - receivedAt > LONG_PAST_DAYS * DAY;
}
