import type { RejectionEvent } from '@ajar/core';
import { expect, it } from 'vitest';

import type { OutboxRow } from '../../store/store.ts';
import { messageRow, reading } from '../../store/testing/samples.ts';
import { timelineOf } from './timeline.ts';

const DAY = Date.parse('2026-11-02T00:00:00Z');
const HOUR = 3_600_000;

function told(events: readonly RejectionEvent[], letters: readonly Partial<OutboxRow>[] = []): readonly string[] {
  const record = { row: { id: 'r', messageKey: 'm', createdAt: 0 }, message: messageRow('m', { date: DAY }), reading };
  const entries = timelineOf({ ...record, events }, [], letters as readonly OutboxRow[]);
  return entries.slice(1).map(({ at, text }) => `${at.slice(11, 16)} ${text}`);
}

const drafted = (hour: number) => ({ at: DAY + hour * HOUR, kind: 'drafted', draftId: 'd', intent: 'thank' }) as const;
const approved = (hour: number) =>
  ({ at: DAY + hour * HOUR, kind: 'approved', draftId: 'd', text: 'Dear Ann' }) as const;
const withdrawn = (hour: number) => ({ at: DAY + hour * HOUR, kind: 'approval-withdrawn', draftId: 'd' }) as const;

it('tells drafts of one stretch as one, and approvals that were taken back, too', () => {
  expect(told([drafted(1)])).toEqual(['01:00 A draft was written.']);
  expect(told([drafted(1), drafted(2), approved(3), withdrawn(4), drafted(5), approved(6)])).toEqual([
    '04:00 You approved the draft and took the approval back.',
    '05:00 You had 3 drafts written, one after another.',
    '06:00 You approved the draft.',
  ]);
  const replied = { at: DAY + 3 * HOUR, kind: 'replied', messageKey: 'k' } as const;
  expect(told([drafted(1), drafted(2), replied, drafted(5)])).toEqual([
    '02:00 You had 2 drafts written, one after another.',
    '03:00 They wrote back.',
    '05:00 A draft was written.',
  ]);
});

it('tells the approvals of several drafts each for itself', () => {
  expect(told([drafted(1), approved(2), { ...approved(3), draftId: 'e' }])).toEqual([
    '01:00 A draft was written.',
    '02:00 You approved the draft.',
    '03:00 You approved the draft.',
  ]);
});

it('tells which way a letter went, of older events by the letter itself', () => {
  const exported = { at: DAY + HOUR, kind: 'exported', draftId: 'd' } as const;
  expect(told([{ ...exported, to: 'file' }])).toEqual(['01:00 You took the letter out as a file.']);
  expect(told([{ ...exported, to: 'drafts' }])).toEqual(['01:00 Your letter was put into your drafts.']);
  expect(told([exported], [{ draftId: 'd', way: null, state: 'exported', since: exported.at }])).toEqual([
    '01:00 You took the letter out as a file.',
  ]);
  expect(told([exported], [{ draftId: 'd', way: 'drafts', state: 'exported', since: exported.at }])).toEqual([
    '01:00 Your letter was put into your drafts.',
  ]);
});

it('tells that a letter was not sent, once, and one that left once', () => {
  const refused = { id: 'o', draftId: 'd', way: 'send', state: 'refused', since: DAY + HOUR } as const;
  const notSent = { at: DAY + HOUR, kind: 'not-sent', draftId: 'd', letter: 'o' } as const;
  expect(told([], [refused])).toEqual(['01:00 Your letter was not sent.']);
  expect(told([notSent], [refused])).toEqual(['01:00 Your letter was not sent.']);
  const sent = { at: DAY + HOUR, kind: 'sent', messageKey: null, messageId: '<a@x>', intent: 'thank' } as const;
  expect(told([sent, { ...sent, at: DAY + 2 * HOUR, messageKey: 'k' }])).toEqual(['01:00 Your answer left.']);
});
