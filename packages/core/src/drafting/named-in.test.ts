import { expect, it } from 'vitest';
import { makeLetter } from '../advice/testing/make-letter.ts';
import type { Field } from '../vocabulary.ts';
import { namedIn } from './named-in.ts';

const named = (subject: string, field: Field = 'grant'): string => {
  const letter = makeLetter({ field, text: 'Not this time, though your interview went well.' });
  return namedIn({
    ...letter,
    message: { ...letter.message, subject },
    context: {},
    profile: { name: 'Maya Lind' },
  });
};

it.each([
  ['Community Arts Fund Round 2: outcome', 'the Community Arts Fund Round 2'],
  ['Outcome of your Small Grants application', 'my Small Grants application'],
  ['Re: Quote for trail map illustrations', 'the trail map illustrations'],
  ['Flat 3, 41 Tannery Row', 'Flat 3, 41 Tannery Row'],
  ['Your article on the Harwich pilots', 'my article on the Harwich pilots'],
  ['Nordic Timber Days 2026 - proposal 87', 'the Nordic Timber Days 2026'],
  ['Your proposal of 2 July', 'my proposal'],
  ['stocking your candles', 'stocking my candles'],
])('names what a letter is about by its subject: %s', (subject, name) => {
  expect(named(subject)).toBe(name);
});

it.each([
  '',
  'Re:',
  'Hello',
  'Your application',
  'Update on your application',
  'A quick question',
  'Unfortunately not',
  'after your visit',
  'Hall hire / your show',
])('names nothing where the subject does not: %s', (subject) => {
  expect(named(subject)).toBe('');
});

it('keeps a house that its programme is named by, and drops one that stands apart', () => {
  const organisation = 'Millpond Arts';
  const by = (subject: string): string => {
    const letter = makeLetter({ field: 'residency', text: 'Not this time.', organisation });
    return namedIn({ ...letter, message: { ...letter.message, subject }, context: {}, profile: { name: 'Maya Lind' } });
  };
  expect(by('Millpond Arts residency 2027')).toBe('the Millpond Arts residency 2027');
  expect(by('Millpond Arts - Summer Residency')).toBe('the Summer Residency');
});

it('calls work that is hired for a post, unless it is called something already', () => {
  expect(named("Shipwright's improver", 'job')).toBe("the shipwright's improver post");
  expect(named('Driver vacancy', 'job')).toBe('the driver vacancy');
});
