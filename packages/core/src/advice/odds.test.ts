import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { makeLetter } from './testing/make-letter.ts';

const letter = makeLetter({
  field: 'journal',
  form: 'personal',
  text: 'Reviewer 2 found a sample of 14 too small.',
  reasons: [['quality', 'a sample of 14 too small']],
});
const basis = [{ kind: 'corrected-error' as const, text: 'Table 1 says 140, reviewer 2 read 14' }];

describe('odds', () => {
  it('differ with how far one got', () => {
    expect(advise({ ...letter, context: { stage: 'reviewed', basis } }).odds?.band).toContain('32 %');
    expect(advise({ ...letter, context: { stage: 'applied', basis } }).odds?.band).toContain('12 %');
    expect(advise({ ...letter, context: { basis } }).odds?.band).toContain('12 to 32 %');
  });

  it('name source and year', () => {
    expect(advise({ ...letter, context: { basis } }).odds?.source).toMatch(/Nature Human Behaviour.*2020/);
  });

  it('are absent where nothing is asked, and where nobody has counted', () => {
    expect(advise({ ...letter, context: { stage: 'reviewed' } }).odds).toBeNull();
    const job = makeLetter({
      form: 'personal',
      text: 'You do not live in Lyon.',
      reasons: [['location', 'live in Lyon']],
    });
    const asked = advise({
      ...job,
      context: { basis: [{ kind: 'answerable-reason', text: 'I am moving to Lyon in May' }] },
    });
    expect(asked).toMatchObject({ action: 'ask-again', odds: null });
  });
});

const own = (asked: number, granted: number) => advise({ ...letter, context: { basis, record: { asked, granted } } });

describe('odds of one’s own', () => {
  it.each([
    [26, 5, 'between 8 and 38 % of your own 26 asks in this field'],
    [20, 0, 'between 0 and 17 % of your own 20 asks in this field'],
    [20, 20, 'between 83 and 100 % of your own 20 asks in this field'],
    [400, 100, 'between 21 and 30 % of your own 400 asks in this field'],
  ])('are a band from %i asks, %i of them granted', (asked, granted, band) => {
    expect(own(asked, granted).odds).toEqual({ band, source: `your own record, ${String(asked)} asks` });
  });

  it('need twenty cases; before that research speaks, where there is some', () => {
    expect(own(19, 19).odds?.source).toContain('Nature Human Behaviour');
    expect(own(0, 0).odds?.source).toContain('Nature Human Behaviour');
  });

  it('are told for asking only', () => {
    const record = { asked: 30, granted: 9 };
    expect(advise({ ...letter, context: { stage: 'reviewed', record } }).odds).toBeNull();
    const offer = makeLetter({ verdict: 'offer', text: 'We accept.' });
    expect(advise({ ...offer, context: { record } }).odds).toBeNull();
    const route = makeLetter({
      field: 'tender',
      text: 'You may lodge an appeal against this decision within ten days.',
    });
    const error = { kind: 'corrected-error' as const, text: 'The score sheet adds up to 81, not 71' };
    const routed = advise({ ...route, context: { record, basis: [error] } });
    expect(routed).toMatchObject({ action: 'use-the-route', odds: { source: 'your own record, 30 asks' } });
  });
});
