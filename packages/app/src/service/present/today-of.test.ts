import type { DoorKind, RejectionEvent } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import type { OutboxRow } from '../../store/store.ts';
import { messageRow, reading } from '../../store/testing/samples.ts';
import { standingOf } from './standing.ts';
import type { RejectionRecord } from './summary.ts';
import { stateOf } from './summary.ts';

const DAY = 86_400_000;
const RECEIVED = Date.parse('2026-11-02T09:00:00Z');

function recordOf(kind: DoorKind, date: string | null, events: readonly RejectionEvent[] = []): RejectionRecord {
  return {
    row: { id: 'r', messageKey: 'm', createdAt: 0 },
    message: messageRow('m', { date: RECEIVED }),
    reading: { ...reading, doors: [{ kind, quote: '', start: 0, end: 0, date, contact: null }] },
    events,
  };
}

function standing(record: RejectionRecord, at: string, letters: readonly OutboxRow[] = [], zone = 'UTC') {
  const now = Date.parse(at);
  return standingOf(record, stateOf(record, now), letters, { now, zone });
}

function todayWith(events: readonly RejectionEvent[], at = '2026-11-10T12:00:00Z') {
  return standing(recordOf('keep-on-file', null, events), at).today;
}

const letter = (facts: Partial<OutboxRow>): OutboxRow => ({
  id: 'o',
  draftId: 'd',
  rejectionId: 'r',
  replyKey: 'k',
  messageId: '<m@x>',
  envelopeFrom: null,
  envelopeTo: null,
  raw: new Uint8Array(),
  state: 'approved',
  since: 0,
  accountId: 'a',
  way: 'send',
  leavesAt: RECEIVED,
  attempts: 0,
  fence: null,
  note: null,
  ...facts,
});

describe('what needs a decision today', () => {
  const offered = recordOf('feedback-offered', '2026-11-27');
  const lastDay = { why: 'last-day', day: '2026-11-27' };

  it('tells of a last day from a week before it until it is over, by the clock of the user', () => {
    expect(standing(offered, '2026-11-19T23:00:00Z').today).toBeNull();
    expect(standing(offered, '2026-11-20T01:00:00Z').today).toEqual(lastDay);
    expect(standing(offered, '2026-11-27T23:00:00Z').today).toEqual(lastDay);
    expect(standing(offered, '2026-11-28T00:30:00Z').today).toBeNull();
    expect(standing(offered, '2026-11-28T04:00:00Z', [], 'America/New_York').today).toEqual(lastDay);
  });

  it('says nothing of a last day once it was answered or let go', () => {
    const sent = { at: RECEIVED + 1, kind: 'sent', messageKey: 'k', intent: 'ask-feedback' } as const;
    for (const event of [sent, { at: RECEIVED + 1, kind: 'closed' } as const])
      expect(standing(recordOf('feedback-offered', '2026-11-27', [event]), '2026-11-27T12:00:00Z').today).toBeNull();
  });

  it('tells of a last day also when thanks were sent: they send nothing in', () => {
    const thanks = { at: RECEIVED + 1, kind: 'sent', messageKey: 'k', intent: 'thank' } as const;
    const record = recordOf('resubmit', '2026-11-27', [thanks]);
    expect(standing(record, '2026-11-26T12:00:00Z').today).toEqual(lastDay);
  });

  it('tells of good news that nobody answered, before all else', () => {
    const news = { kind: 'outcome', outcome: 'reopened', messageKey: 'k', by: 'mailbox', quote: null } as const;
    const record = recordOf('resubmit', '2026-11-27', [{ ...news, at: RECEIVED + 1 }]);
    expect(standing(record, '2026-11-26T12:00:00Z').today).toEqual({ why: 'to-answer', day: null });
  });

  it('tells of a day that opens something for a week, until something is done about it', () => {
    const opens = recordOf('apply-again', '2026-11-20');
    const came = { why: 'door', day: '2026-11-20' };
    expect(standing(opens, '2026-11-19T12:00:00Z').today).toBeNull();
    expect(standing(opens, '2026-11-20T12:00:00Z').today).toEqual(came);
    expect(standing(opens, '2026-11-28T12:00:00Z').today).toBeNull();
    const drafted = { kind: 'drafted', draftId: 'd', intent: 'thank' } as const;
    const after = { ...drafted, at: Date.parse('2026-11-21T08:00:00Z') };
    expect(standing(recordOf('apply-again', '2026-11-20', [after]), '2026-11-22T12:00:00Z').today).toBeNull();
    const before = { ...drafted, at: RECEIVED + 1 };
    expect(standing(recordOf('apply-again', '2026-11-20', [before]), '2026-11-22T12:00:00Z').today).toEqual(came);
  });

  it('tells that they said yes until it is answered or closed, and of feedback for two weeks', () => {
    const offer = {
      at: RECEIVED + DAY,
      kind: 'outcome',
      outcome: 'offer',
      by: 'mailbox',
      messageKey: 'k',
      quote: null,
    } as const;
    const told = { why: 'to-answer', day: null };
    expect(todayWith([offer])).toEqual(told);
    expect(todayWith([offer], '2026-11-17T12:00:00Z')).toEqual(told);
    const feedback = { ...offer, outcome: 'feedback' } as const;
    expect(todayWith([feedback])).toEqual(told);
    expect(todayWith([feedback], '2026-11-17T12:00:00Z')).toBeNull();
    expect(todayWith([{ ...offer, by: 'user', messageKey: null }])).toBeNull();
    expect(todayWith([{ ...offer, outcome: 'no-again' }])).toBeNull();
    expect(todayWith([offer, { at: RECEIVED + 2 * DAY, kind: 'closed' }])).toBeNull();
    const drafted = { at: RECEIVED + 2 * DAY, kind: 'drafted', draftId: 'd', intent: 'thank' } as const;
    expect(todayWith([offer, drafted])).toEqual(told);
    expect(todayWith([offer, drafted, { at: RECEIVED + 3 * DAY, kind: 'exported', draftId: 'd' }])).toEqual(told);
    const sent = { at: RECEIVED + 4 * DAY, kind: 'sent', messageKey: 'own', intent: 'thank' } as const;
    expect(todayWith([offer, drafted, sent])).toBeNull();
  });

  it('tells that they wrote back until it is said what that amounts to, or answered, and for a month', () => {
    const told = { why: 'to-read', day: null };
    const answered = { at: RECEIVED + DAY, kind: 'sent', messageKey: 'own', intent: 'thank' } as const;
    const replied = { at: RECEIVED + 2 * DAY, kind: 'replied', messageKey: 'k' } as const;
    const proposed = {
      at: RECEIVED + 2 * DAY,
      kind: 'proposed',
      outcome: 'referral',
      messageKey: 'k',
      quote: null,
      why: 'same-house',
    } as const;
    expect(todayWith([answered, replied])).toEqual(told);
    expect(todayWith([answered, replied, proposed])).toEqual(told);
    expect(todayWith([proposed])).toEqual(told);
    expect(todayWith([answered, replied], '2026-12-04T08:59:00Z')).toEqual(told);
    expect(todayWith([answered, replied], '2026-12-04T09:01:00Z')).toBeNull();
    const no = { at: RECEIVED + 3 * DAY, kind: 'answered-proposal', messageKey: 'k', outcome: null } as const;
    expect(todayWith([proposed, no])).toBeNull();
    expect(todayWith([answered, replied, { ...answered, at: RECEIVED + 3 * DAY, messageKey: 'own2' }])).toBeNull();
    expect(todayWith([answered, replied, { at: RECEIVED + 3 * DAY, kind: 'closed' }])).toBeNull();
    const drafted = { at: RECEIVED + 3 * DAY, kind: 'drafted', draftId: 'd', intent: 'thank' } as const;
    expect(todayWith([answered, replied, drafted])).toBeNull();
  });

  it('tells of a letter that did not get through, or of which nobody knows, and not of one on its way', () => {
    const at = '2026-11-27T12:00:00Z';
    expect(standing(offered, at, [letter({ state: 'refused' })])).toEqual({
      letter: 'refused',
      leaving: null,
      today: { why: 'not-sent', day: null },
    });
    expect(standing(offered, at, [letter({ state: 'unknown' })]).today).toEqual({ why: 'to-settle', day: null });
    expect(standing(offered, at, [letter({})])).toEqual({
      letter: 'waiting',
      leaving: { draftId: 'd', leavesAt: new Date(RECEIVED).toISOString() },
      today: null,
    });
  });
});

it('says that a letter lies in the drafts, until it was answered from there', () => {
  const approved = { at: RECEIVED + 1, kind: 'exported', draftId: 'd' } as const;
  const lying = letter({ state: 'exported', way: 'drafts' });
  const at = '2026-11-10T12:00:00Z';
  expect(standing(recordOf('apply-again', null, [approved]), at, [lying]).letter).toBe('in-drafts');
  const sent = { at: RECEIVED + 2, kind: 'sent', messageKey: 'k', intent: null } as const;
  expect(standing(recordOf('apply-again', null, [approved, sent]), at, [lying]).letter).toBeNull();
});
