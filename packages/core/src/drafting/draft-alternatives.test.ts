import { describe, expect, it } from 'vitest';

import { INTENTS } from '../vocabulary.ts';
import { bodyOf } from './body-of.ts';
import { draftAlternatives, wordsShared } from './draft-alternatives.ts';
import type { Alternative } from './draft-alternatives.ts';
import { draftReply } from './draft-reply.ts';
import type { DraftInput } from './draft.ts';
import { makeLetter } from '../advice/testing/make-letter.ts';
import { LETTERS } from './testing/draft-cases.ts';

const INPUTS: readonly DraftInput[] = LETTERS.flatMap(({ language, text, person, specific }) =>
  INTENTS.map((intent) => ({
    ...makeLetter({ text, language, person, form: 'personal' }),
    context: {},
    intent,
    facts: { specific },
    profile: { name: 'Maya Lind' },
  })),
);

describe('draftAlternatives', () => {
  it('begins with the draft of the given seed, or with the one that is there', () => {
    for (const input of INPUTS) {
      expect(draftAlternatives({ ...input, seed: 5 }, 3)[0]).toEqual(draftReply({ ...input, seed: 5 }));
    }
    const [input] = INPUTS;
    const mine: Alternative = { text: 'Dear Ann,\n\nThank you.\n\nMaya', parts: [] };
    expect(input === undefined ? [] : draftAlternatives(input, 3, mine)[0]).toBe(mine);
  });

  it('never says the same twice, and the same each time', () => {
    for (const input of INPUTS) {
      const bodies = draftAlternatives(input, 3).map(bodyOf);
      expect(new Set(bodies).size).toBe(3);
      expect(draftAlternatives(input, 3).map(bodyOf)).toEqual(bodies);
    }
  });

  it('differs more than drafts of the next seeds do', () => {
    const picked = average((input) => draftAlternatives(input, 3));
    expect(picked).toBeLessThan(average((input) => [0, 1, 2].map((seed) => draftReply({ ...input, seed }))) - 0.1);
    expect(picked).toBeLessThan(0.5);
  });

  it('gives fewer where there are no more', () => {
    // A no of the user's own to somebody close, in German: the fewest wordings.
    const input = INPUTS.filter(({ reading }) => reading.language === 'de').findLast(
      ({ intent }) => intent === 'decline',
    );
    if (input === undefined) throw new Error('there is no such letter');
    const seeds = Array.from({ length: 401 }, (_, seed) => seed);
    const different = new Set(seeds.map((seed) => bodyOf(draftReply({ ...input, seed }))));
    expect(different.size).toBeLessThan(100);
    expect(new Set(draftAlternatives(input, 100).map(bodyOf))).toEqual(different);
    expect(draftAlternatives(input, 100)).toHaveLength(different.size);
  });
});

describe('wordsShared', () => {
  it('is the share of words that both have', () => {
    expect(wordsShared('Thank you.', 'thank YOU')).toBe(1);
    expect(wordsShared('thank you', 'thank them')).toBeCloseTo(1 / 3);
    expect(wordsShared('a', 'b')).toBe(0);
  });
});

/** How much the two closest of each list share, on average over all letters. */
function average(of: (input: DraftInput) => readonly Alternative[]): number {
  return mean(INPUTS.map((input) => closest(of(input).map(bodyOf))));
}

/** How much the two that are closest share. */
function closest(bodies: readonly string[]): number {
  const pairs = bodies.flatMap((one, at) => bodies.slice(at + 1).map((other) => wordsShared(one, other)));
  return Math.max(...pairs);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
