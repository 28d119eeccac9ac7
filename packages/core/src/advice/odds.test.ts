import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { makeLetter } from './testing/make-letter.ts';

const letter = makeLetter({
  field: 'journal',
  form: 'personal',
  text: 'The sample seemed too small.',
  reasons: [['quality', 'The sample seemed too small']],
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
