import { expect, test } from 'vitest';

import { crowdIn } from './crowd-in.ts';

test.each([
  ['We received 188 applications for five studios.', '188 applications for five studios'],
  ['There were over 90 applications this round.', 'over 90 applications'],
  ['They chose eleven speakers from a field of 203 applicants.', '203 applicants'],
  ['It is in the back room, thirty people, twenty minutes.', ''],
  // A year counts nobody.
  ['We are not taking 2027 applications yet.', ''],
  ['Many 2026 candidates will hear from us in May.', ''],
  // Nor does one end of a range.
  ['We expect between 40 and 60 people.', ''],
  ['Some 40 to 60 people come each week.', ''],
])('%j', (sentence, crowd) => {
  expect(crowdIn([sentence])).toBe(crowd);
});
