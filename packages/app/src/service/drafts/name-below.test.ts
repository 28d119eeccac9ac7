import { expect, it } from 'vitest';

import { closingWithoutName } from './name-below.ts';

it.each([
  'Dear Ann,\n\nThank you for your answer.\n\nWith best wishes,',
  'Liebe Frau Reif,\n\nvielen Dank.\n\nMit freundlichen Grüßen\n',
  'Bonjour Madame,\n\nmerci.\n\nBien cordialement,\n\n',
  'Dear Ann,\n\nThank you.\n\nYours sincerely,',
  'Hi Ann,\n\nthank you.\n\nAll the best',
])('misses the name below %j', (letter) => {
  expect(closingWithoutName(letter)).toBe(letter.trim().split('\n').at(-1));
});

it.each([
  'Dear Ann,\n\nThank you.\n\nBest,\nTom',
  'Hi Ann,\n\nthank you, that was kind.\n\nTom Best',
  'Hi Ann,\n\nThank you for telling me, and for reading all of it with such care; I send my wishes to the team and my thanks',
])('misses nothing in %j', (letter) => {
  expect(closingWithoutName(letter)).toBeNull();
});
