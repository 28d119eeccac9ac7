import type { Correction, RejectionEvent } from './event.ts';
import type { Outcome } from './outcome.ts';
import { proposalsOf } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import { arrivedLetters, failedAddresses, openBounce, sentLetters } from './sent-letters.ts';
import type { Bounce, SentLetter } from './sent-letters.ts';
import { backAt, silenceAfter, waitFor } from './silence.ts';
import type { Wait } from './silence.ts';

/** Where a no stands. `settled` needs nothing more: answered and concluded, closed, or long past. */
export type RejectionStatus = 'to-decide' | 'drafting' | 'approved' | 'waiting' | 'settled';

export interface RejectionState {
  readonly status: RejectionStatus;
  readonly correction: Correction;
  /** The user has let it go, and not taken it up again. */
  readonly closed: boolean;
  /** The user said that this is no rejection. */
  readonly dismissed: boolean;
  readonly outcomes: readonly Outcome[];
  /** What may be an outcome, until the user says so. */
  readonly proposals: readonly Proposal[];
  /** They opened the door again or said yes, and wait for the user's answer; null when nobody does. */
  readonly toAnswer: Outcome | null;
  /** Letters of the user's own that answered this no and did not come back. */
  readonly answers: number;
  /** Of these, how many asked to be reconsidered. */
  readonly asks: number;
  /** The first no, and each that came after an answer; one that is only proposed counts until the user says no to it. */
  readonly noes: number;
  /** Whole days since the last answer, or since they are back, while nothing came; null when nothing is awaited. */
  readonly silentDays: number | null;
  /** What is waited for, also when the usual wait is over; null when nothing is. */
  readonly wait: Wait | null;
  /** An answer that did not arrive, as long as nothing mended it. */
  readonly bounce: Bounce | null;
  /** Addresses of this no that do not work. */
  readonly failed: readonly string[];
  /** They are away since the last answer; `until` is the day (ISO) they name, if they do. Null again from that day on. */
  readonly away: { readonly until: string | null } | null;
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
export const LONG_PAST_DAYS = 90;

/** Everything that is true of a rejection, from its events alone: same events, same day, same state. */
export function deriveRejection(events: readonly RejectionEvent[], context: DerivationContext): RejectionState {
  const correction = mergeCorrections(events);
  const sent = sentLetters(events);
  const arrived = arrivedLetters(sent, events);
  const { open, confirmed } = proposalsOf(events);
  const told = [...toldOutcomes(events), ...confirmed].toSorted((a, b) => a.at - b.at);
  const heard = [...told, ...open].map(({ at }) => at);
  const wait = waitFor(arrived, heard, events, context.silenceDays);
  const silence = silenceAfter(wait, context.now);
  const outcomes = silence.outcome === null ? told : [...told, silence.outcome];
  const bounce = openBounce(sent, events);
  const toAnswer = unanswered(told, sent, context.now);
  return {
    status: statusOf(events, { outcomes, proposals: open, sent, bounce, toAnswer }, context),
    correction,
    closed: lastTurn(events)?.kind === 'closed',
    dismissed: correction.verdict === 'not-a-rejection',
    outcomes,
    proposals: open,
    toAnswer,
    answers: arrived.length,
    asks: arrived.filter((letter) => letter.intent === 'ask-again').length,
    noes: 1 + [...told, ...open].filter(({ outcome }) => outcome === 'no-again').length,
    silentDays: silence.days,
    wait,
    bounce,
    failed: failedAddresses(events),
    away: awaySince(arrived, wait, events, context.now),
  };
}

/** Good news that came in a letter and was not answered since. What nobody answered for so long is past. */
function unanswered(told: readonly Outcome[], sent: readonly SentLetter[], now: number): Outcome | null {
  const last = told.at(-1);
  if (last === undefined || !GOOD_NEWS.has(last.outcome) || last.messageKey === null) return null;
  if (sent.some(({ at }) => at > last.at) || now - last.at > LONG_PAST_DAYS * DAY) return null;
  return last;
}

const GOOD_NEWS: ReadonlySet<Outcome['outcome']> = new Set<Outcome['outcome']>(['reopened', 'offer']);

/** What came of a no as far as it is known, open proposals taken for what they look like. */
export function likelyOutcomes({
  outcomes,
  proposals,
}: Pick<RejectionState, 'outcomes' | 'proposals'>): readonly Outcome[] {
  const likely = proposals.map(({ why: _why, ...proposal }): Outcome => ({ ...proposal, by: 'mailbox' }));
  return [...outcomes, ...likely].toSorted((a, b) => a.at - b.at);
}

function mergeCorrections(events: readonly RejectionEvent[]): Correction {
  const corrections = events.flatMap((event) => (event.kind === 'corrected' ? [event.correction] : []));
  return Object.assign({}, ...corrections) as Correction;
}

function toldOutcomes(events: readonly RejectionEvent[]): readonly Outcome[] {
  return events
    .filter((event) => event.kind === 'outcome')
    .map(({ outcome, at, by, messageKey, quote }) => ({ outcome, at, by, messageKey, quote }))
    .toSorted((a, b) => a.at - b.at);
}

function awaySince(
  arrived: readonly SentLetter[],
  wait: Wait | null,
  events: readonly RejectionEvent[],
  now: number,
): RejectionState['away'] {
  const last = arrived.at(-1);
  if (wait === null || last === undefined) return null;
  const away = events.findLast((event) => event.kind === 'away' && event.at >= last.at);
  if (away?.kind !== 'away') return null;
  return away.until !== null && backAt(away.until) <= now ? null : { until: away.until };
}

interface Known extends Pick<RejectionState, 'outcomes' | 'proposals' | 'bounce' | 'toAnswer'> {
  readonly sent: readonly SentLetter[];
}

function statusOf(
  events: readonly RejectionEvent[],
  { outcomes, proposals, bounce, sent, toAnswer }: Known,
  context: DerivationContext,
): RejectionStatus {
  const turn = lastTurn(events);
  if (turn?.kind === 'closed') return 'settled';
  const lastSent = Math.max(...sent.map((letter) => letter.at));
  const draft = events.findLast((event) => DRAFT_TURNS.has(event.kind));
  const draftIsNewer = draft !== undefined && draft.at > lastSent;
  if (draftIsNewer) return draft.kind === 'approved' || draft.kind === 'exported' ? 'approved' : 'drafting';
  if (bounce?.permanent === true || proposals.some(({ at }) => at >= lastSent)) return 'to-decide';
  if (toAnswer !== null) return 'to-decide';
  if (outcomes.some(({ at }) => at >= lastSent)) return 'settled';
  const repliedTo = events.some((event) => event.kind === 'replied' && event.at >= lastSent);
  if (lastSent > 0) return repliedTo ? 'to-decide' : 'waiting';
  return turn === undefined && isLongPast(context) ? 'settled' : 'to-decide';
}

function lastTurn(events: readonly RejectionEvent[]): RejectionEvent | undefined {
  return events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
}

const DRAFT_TURNS = new Set<RejectionEvent['kind']>(['drafted', 'approved', 'approval-withdrawn', 'exported']);

function isLongPast({ now, receivedAt, nextDoorAt }: DerivationContext): boolean {
  if (nextDoorAt !== null && nextDoorAt >= now) return false;
  return receivedAt !== null && now - receivedAt > LONG_PAST_DAYS * DAY;
}
