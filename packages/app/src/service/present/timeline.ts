import type { RejectionEvent } from '@ajar/core';

import type { OutboxRow } from '../../store/store.ts';
import type { OutcomeView, TimelineEntry } from '../views.ts';
import { eventWords } from './plain-words.ts';
import type { RejectionRecord } from './summary.ts';
import { isoOf } from './summary.ts';

/**
 * How it went, oldest first: every event in its words, but drafts written one after another, and approvals given and taken back
 * before anything left, as one entry each.
 * @param letters those of this rejection in the outbox
 */
export function timelineOf(
  record: RejectionRecord,
  outcomes: readonly OutcomeView[],
  letters: readonly OutboxRow[],
): readonly TimelineEntry[] {
  const received = isoOf(record.message.date);
  // The end of the wait is told below, as long as nothing came after all.
  const told = record.events.filter((event) => event.kind !== 'due' || event.what !== 'silence');
  const events = withRefusals(
    told.map((event) => withWay(event, letters)),
    letters,
  ).toSorted((a, b) => a.at - b.at);
  const entries: TimelineEntry[] = stretchesOf(withoutSecondSight(events)).map(entryOf);
  if (received !== null)
    entries.push({ at: received, text: 'The no arrived.', kind: 'received', messageKey: record.row.messageKey });
  for (const outcome of outcomes.filter(({ by }) => by === 'time')) {
    entries.push({
      at: outcome.at,
      text: 'No answer came in the time that is usual here.',
      kind: 'outcome',
      messageKey: null,
    });
  }
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export function messageKeyOf(event: RejectionEvent): readonly string[] {
  return 'messageKey' in event && event.messageKey !== null ? [event.messageKey] : [];
}

/** What an older event does not say of where the letter went, the letter itself does. */
function withWay(event: RejectionEvent, letters: readonly OutboxRow[]): RejectionEvent {
  if (event.kind !== 'exported' || event.to !== undefined) return event;
  const { at, draftId } = event;
  const intoDrafts = letters.some(
    (letter) => letter.draftId === draftId && letter.way === 'drafts' && letter.since >= at,
  );
  return { ...event, to: intoDrafts ? 'drafts' : 'file' };
}

/** A letter that was refused before that was an event. */
function withRefusals(events: readonly RejectionEvent[], letters: readonly OutboxRow[]): readonly RejectionEvent[] {
  const known = new Set(events.flatMap((event) => (event.kind === 'not-sent' ? [event.letter] : [])));
  const refused = letters.filter(({ id, state }) => state === 'refused' && !known.has(id));
  const more = refused.map(({ id, draftId, since }): RejectionEvent => ({
    at: since,
    kind: 'not-sent',
    draftId,
    letter: id,
  }));
  return [...events, ...more];
}

/** A letter that left from here and is seen among the sent mail afterwards is one letter. */
function withoutSecondSight(events: readonly RejectionEvent[]): readonly RejectionEvent[] {
  const sent = events.filter((event) => event.kind === 'sent');
  const left = new Set(sent.flatMap(({ messageKey, messageId }) => (messageKey === null ? [messageId ?? null] : [])));
  left.delete(null);
  return events.filter(
    (event) => event.kind !== 'sent' || event.messageKey === null || !left.has(event.messageId ?? null),
  );
}

interface Stretch {
  readonly first: RejectionEvent;
  readonly last: RejectionEvent;
  readonly count: number;
}

const WRITING: ReadonlySet<RejectionEvent['kind']> = new Set<RejectionEvent['kind']>([
  'drafted',
  'approved',
  'approval-withdrawn',
]);

/** Events that are told together; writing goes on until something else happens. */
function stretchesOf(events: readonly RejectionEvent[]): readonly Stretch[] {
  const runs: RejectionEvent[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run !== undefined && WRITING.has(event.kind) && run.every(({ kind }) => WRITING.has(kind))) run.push(event);
    else runs.push([event]);
  }
  return runs.flatMap((run) => (run.length === 1 ? run.map(alone) : writingOf(run)));
}

/** The drafts as one, and of each draft the approvals that were taken back as one, and the approval that stands. */
function writingOf(run: readonly RejectionEvent[]): readonly Stretch[] {
  const drafts = run.filter(({ kind }) => kind === 'drafted');
  const approvals = run.filter(({ kind }) => kind !== 'drafted');
  const byDraft = Map.groupBy(approvals, (event) => ('draftId' in event ? event.draftId : ''));
  return [together(drafts), ...[...byDraft.values()].map(approvalsOf)].flat();
}

function approvalsOf(approvals: readonly RejectionEvent[]): readonly Stretch[] {
  const last = approvals.at(-1);
  if (last?.kind !== 'approved') return together(approvals);
  return [...together(approvals.slice(0, -1)), alone(last)];
}

function together(events: readonly RejectionEvent[]): readonly Stretch[] {
  const [first, last] = [events[0], events.at(-1)];
  return first === undefined || last === undefined ? [] : [{ first, last, count: events.length }];
}

function alone(event: RejectionEvent): Stretch {
  return { first: event, last: event, count: 1 };
}

function entryOf({ first, last, count }: Stretch): TimelineEntry {
  return {
    at: isoOf(last.at) ?? '',
    text: wordsOf(last, count),
    kind: last.kind,
    messageKey: messageKeyOf(first)[0] ?? null,
  };
}

function wordsOf(last: RejectionEvent, count: number): string {
  if (count === 1) return eventWords(last);
  return last.kind === 'drafted'
    ? `You had ${String(count)} drafts written, one after another.`
    : 'You approved the draft and took the approval back.';
}
