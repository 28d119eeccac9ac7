import { describe, expect, it } from 'vitest';

import { makeLetter } from '../advice/testing/make-letter.ts';
import type { Outcome } from '../rejection/outcome.ts';
import type { OutcomeKind } from '../vocabulary.ts';
import { occasionAfter } from './occasion-after.ts';

const PLAIN = makeLetter({ text: 'We have chosen somebody else.' });
const DATED = makeLetter({
  text: 'We have chosen somebody else. Please apply again in October.',
  doors: [['apply-again', 'Please apply again in October.', { date: '2026-10-01' }]],
});

function came(outcome: OutcomeKind, on: string): Outcome {
  return { outcome, at: Date.parse(on), by: 'mailbox', messageKey: outcome, quote: null };
}

function occasion(letter: typeof PLAIN, today: string, ...outcomes: readonly Outcome[]) {
  return occasionAfter({ ...letter, context: { today } }, outcomes);
}

describe('occasionAfter', () => {
  it('is the no itself as long as nothing came', () => {
    expect(occasion(PLAIN, '2026-11-01')).toEqual({ occasion: 'no', messageKey: null });
    expect(occasion(PLAIN, '2026-11-01', came('silence', '2026-10-20'))).toEqual({ occasion: 'no', messageKey: null });
  });

  it('is what came last, with its message', () => {
    for (const [outcome, found] of [
      ['feedback', 'feedback'],
      ['reopened', 'good-news'],
      ['offer', 'good-news'],
      ['referral', 'referral'],
      ['no-again', 'second-no'],
    ] as const) {
      const outcomes = [came('feedback', '2026-09-20'), came(outcome, '2026-09-25')];
      expect(occasion(PLAIN, '2026-11-01', ...outcomes)).toEqual({ occasion: found, messageKey: outcome });
    }
  });

  it('is the date that they named, once it has come', () => {
    expect(occasion(DATED, '2026-09-30').occasion).toBe('no');
    expect(occasion(DATED, '2026-10-01')).toEqual({ occasion: 'door-open', messageKey: null });
    expect(occasion(DATED, '2026-11-01', came('feedback', '2026-09-20')).occasion).toBe('door-open');
    expect(occasion(DATED, '2026-11-01', came('feedback', '2026-10-20')).occasion).toBe('feedback');
  });

  it('lets a date rest after a yes and after a second no', () => {
    expect(occasion(DATED, '2026-11-01', came('offer', '2026-09-20')).occasion).toBe('good-news');
    expect(occasion(DATED, '2026-11-01', came('no-again', '2026-09-20')).occasion).toBe('second-no');
  });

  it('takes no day to be ready by for one to come back on', () => {
    const text = 'Your file will be deleted by 1 October, unless you apply again.';
    const deadline = makeLetter({ text, doors: [['keep-on-file', text, { date: '2026-10-01' }]] });
    expect(occasion(deadline, '2026-11-01').occasion).toBe('no');
  });
});
