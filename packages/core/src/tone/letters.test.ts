import { describe, expect, it } from 'vitest';
import { checkTone } from './check-tone.ts';
import { BAD_LETTERS, GOOD_LETTERS } from './testing/letters.ts';

const letters = GOOD_LETTERS.map((input) => ({
  name: `${input.field ?? 'any field'}, ${input.intent ?? 'no intent'}: ${input.text.slice(0, 40).replaceAll(/\s+/g, ' ')}`,
  input,
}));

describe.each(letters)('good letter, $name', ({ input }) => {
  const report = checkTone(input);

  it('carries no error and no warning', () => {
    expect(report.findings.filter((found) => found.severity !== 'note')).toEqual([]);
  });

  it('is ready', () => {
    expect(report).toMatchObject({ ready: true });
  });
});

describe.each(BAD_LETTERS.map((letter) => ({ name: letter.at, ...letter })))(
  'bad letter, $name',
  ({ input, at, category }) => {
    const report = checkTone(input);

    it('is not left alone', () => {
      expect(report.ready && report.findings.every((found) => found.severity === 'note')).toBe(false);
    });

    it('is flagged at the right words, or misses what the intent calls for', () => {
      const start = input.text.indexOf(at);
      const there = report.findings
        .filter((found) => found.start <= start + at.length && found.end >= start)
        .map((found) => found.category);
      expect(there).toContain(category);
    });
  },
);
