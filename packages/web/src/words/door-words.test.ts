import { describe, expect, it } from 'vitest';

import { doorWords } from './door-words.ts';

describe('doorWords', () => {
  it('says from when, or until when', () => {
    expect(doorWords('apply-again', '2020-03-01')).toBe('apply again, from 1 Mar 2020');
    expect(doorWords('feedback-offered', '2020-12-12')).toBe('feedback offered, by 12 Dec 2020');
  });

  it('says nothing of a date that is none', () => {
    expect(doorWords('waitlist', null)).toBe('waiting list');
    expect(doorWords('waitlist', 'soon')).toBe('waiting list');
  });
});
