import { describe, expect, it } from 'vitest';

import { doorWords } from './door-words.ts';

describe('doorWords', () => {
  it('says from when, or until when', () => {
    expect(doorWords({ kind: 'apply-again', date: '2020-03-01', closes: false })).toBe('apply again, from 1 Mar 2020');
    expect(doorWords({ kind: 'apply-again', date: '2020-03-01', closes: true })).toBe('apply again, by 1 Mar 2020');
    expect(doorWords({ kind: 'feedback-offered', date: '2020-12-12', closes: true })).toBe(
      'feedback offered, by 12 Dec 2020',
    );
  });

  it('says nothing of a date that is none', () => {
    expect(doorWords({ kind: 'waitlist', date: null, closes: false })).toBe('waiting list');
    expect(doorWords({ kind: 'waitlist', date: 'soon', closes: false })).toBe('waiting list');
  });
});
