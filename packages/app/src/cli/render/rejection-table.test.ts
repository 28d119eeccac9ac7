import { expect, test } from 'vitest';

import type { RejectionSummary } from '../../service/views.ts';
import { paintFor } from '../text/paint.ts';
import { rejectionTable, status } from './rejection-table.ts';

const ROW: RejectionSummary = {
  id: '4f2a90c1',
  receivedAt: '2026-11-03',
  organisation: 'Harbour Review',
  role: 'The Lighthouse Keeper',
  person: null,
  from: 'Editors <editors@harbour.example>',
  subject: 'Your submission',
  field: 'literary',
  reasons: ['fit', 'none-given'],
  finality: 'conditional',
  form: 'tiered',
  doors: [{ kind: 'apply-again', date: '2027-03-01', closes: false }],
  replyable: { ok: true, to: 'editors@harbour.example', why: 'A person signed it.' },
  confidence: 0.97,
  status: 'to-decide',
  silence: null,
  outcomes: [],
  proposals: [],
  bounce: null,
  letter: null,
  leaving: null,
  today: null,
  away: null,
  answers: 0,
  corrected: false,
  because: 'not quite right for us',
};
const BARE = paintFor(false);

test('one row says who, what, why, how final and what is left open', () => {
  const [, line] = rejectionTable([ROW], [ROW.id], 160, BARE).split('\n');
  expect(line?.split(/ {2,}/u)).toEqual([
    '4f2a',
    '2026-11-03',
    'Harbour Review',
    'The Lighthouse Keeper',
    'literary',
    'fit',
    'for now',
    'apply again from 2027-03-01',
    'to decide',
  ]);
});

test('on a phone-width terminal the id, who and where it stands are left', () => {
  const text = rejectionTable([ROW], [ROW.id], 40, BARE);
  expect(text).toContain('4f2a');
  expect(text).toContain('to decide');
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});

test('a stranger cannot paint the terminal', () => {
  const hostile = { ...ROW, organisation: 'Evil\u001B[2J\nCorp' };
  const text = rejectionTable([hostile], [ROW.id], 160, BARE);
  expect(text).not.toContain('\u001B');
  expect(text.split('\n')).toHaveLength(2);
});

test('waiting says how long, settled says what came', () => {
  expect(status({ ...ROW, status: 'waiting', silence: { days: 4, normal: 21 } })).toBe(
    'no answer yet, day 4 of about 21',
  );
  const outcome = { outcome: 'feedback', at: '2026-12-01', by: 'mailbox', quote: null, messageKey: null } as const;
  expect(status({ ...ROW, status: 'settled', outcomes: [outcome] })).toBe('feedback, settled');
});

test('a no that was answered and is to decide again says why', () => {
  expect(status({ ...ROW, answers: 1 })).toBe('they wrote back');
  expect(status(ROW)).toBe('to decide');
});

test('a letter under way says how it gets on, and not only that it was approved', () => {
  const approved = { ...ROW, status: 'approved' } as const;
  const waits = (leavesAt: string): string =>
    status({ ...approved, letter: 'waiting', leaving: { draftId: 'd', leavesAt } });
  expect(status(approved)).toBe('approved');
  expect(status({ ...approved, letter: 'refused' })).toBe('was not sent');
  expect(status({ ...approved, letter: 'unknown' })).toBe('did it arrive?');
  expect(status({ ...approved, letter: 'in-drafts' })).toBe('in your drafts');
  expect(waits('2999-11-30T09:00:00.000Z')).toBe('leaves 30 Nov');
  expect(waits('2020-11-30T09:00:00.000Z')).toBe('not left yet');
});

test('good news that waits for an answer is told by its name', () => {
  const answered = { ...ROW, answers: 1 };
  expect(status(answered)).toBe('they wrote back');
  const came = { outcome: 'reopened', at: '2026-11-25', by: 'mailbox', quote: null, messageKey: 'k' } as const;
  expect(status({ ...answered, outcomes: [came], today: { why: 'to-answer', day: null } })).toBe('open again');
});
