import { describe, expect, it } from 'vitest';
import { adviceOnLetter } from './testing/advice-on-letter.ts';

describe('something true that answers nothing in the letter', () => {
  it.each([
    [
      'Hi Maya,\n\nWe went with a crew from the island, they can sail at an hour’s notice. Loved your reel!\n\nAnn',
      'I bought a new camera',
    ],
    [
      'Dear Maya,\n\nThe board will build it with our own people. It is no comment on your product, which came out best.\n\nAnn',
      'We shipped the payroll connector yesterday',
    ],
  ])('is not asked again with: %s', (text, fact) => {
    const advice = adviceOnLetter('Your proposal', text, { basis: [{ kind: 'new-fact', text: fact }] });
    expect(advice.action).not.toBe('ask-again');
  });

  it('is told again where the letter names what stood in the way', () => {
    const text =
      'Dear Maya,\n\nThe grant could not be given, as the charity is not yet registered and our rules want that. Otherwise the panel liked the plan a lot.\n\nAnn';
    const basis = [{ kind: 'new-fact', text: 'The charity was registered on Friday, number 1190' } as const];
    expect(adviceOnLetter('Your grant application', text, { basis }).action).toBe('ask-again');
  });
});

describe('a way on that the letter names', () => {
  it('is not let go in silence', () => {
    const text =
      'Dear Maya,\n\nYour talk was not selected. You may submit a revised version as a poster between 18 and 22 May; use the same form.\n\nProgramme office';
    expect(adviceOnLetter('Proposal 218', text).action).toBe('use-the-route');
  });

  it('is, where it is an appeal and there is no ground for one', () => {
    const text =
      'Dear Maya,\n\nYour paper was not accepted. Appeals are considered only where an author can show an error of fact.\n\nEditorial office';
    const basis = [{ kind: 'named-route', text: 'I think the reviewers underrate the idea' } as const];
    expect(adviceOnLetter('Manuscript 77', text, { basis }).action).toBe('let-go');
  });
});
