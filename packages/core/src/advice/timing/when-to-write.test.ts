import { describe, expect, it } from 'vitest';

import { advise } from '../advise.ts';
import { makeLetter } from '../testing/make-letter.ts';

const letter = makeLetter({
  form: 'personal',
  text: 'You do not live in Lyon.',
  reasons: [['location', 'live in Lyon']],
});
const basis = [{ kind: 'answerable-reason' as const, text: 'I am moving to Lyon in May' }];

describe('when to send what is advised', () => {
  it('is told where the present moment is, in the zone it is told in', () => {
    const advice = advise({ ...letter, context: { basis, now: '2026-11-27T18:30:00+01:00' } });
    expect(advice.when).toMatchObject({ earliest: '2026-11-30T08:00:00.000Z', says: 'Monday 30 November, 9:00' });
    expect(advise({ ...letter, context: { basis } })).not.toHaveProperty('when');
  });

  it('takes the zone of the user over that of the moment, and that of the letter for the receiver', () => {
    const message = { ...letter.message, dateOffset: -300 };
    const context = { basis, now: '2026-11-26T08:00:00Z', zone: 'Europe/Berlin' };
    expect(advise({ ...letter, message, context }).when).toMatchObject({
      earliest: '2026-11-26T14:00:00.000Z',
      says: 'Thursday 26 November, 9:00 their time (15:00 yours)',
    });
  });

  it('is never where nothing is sent', () => {
    const form = makeLetter({ field: 'literary', text: 'Not for us.' });
    const when = advise({ ...form, context: { now: '2026-11-26T10:00:00Z' } }).when;
    expect(when).toMatchObject({ earliest: null, says: null });
  });

  it('keeps a date they name', () => {
    const later = makeLetter({
      text: 'Please apply again after 1 March 2027.',
      doors: [['apply-again', 'apply again after 1 March 2027', { date: '2027-03-01' }]],
    });
    const advice = advise({ ...later, context: { now: '2026-11-26T10:00:00Z' } });
    expect(advice.notBefore).toBe('2027-03-01');
    expect(advice.when?.earliest).toBe('2027-03-01T09:00:00.000Z');
  });
});
