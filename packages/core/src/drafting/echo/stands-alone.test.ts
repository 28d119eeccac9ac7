import { expect, test } from 'vitest';

import { ifAlone, standsAlone } from './stands-alone.ts';

test.each([
  'you need somebody with a licence',
  'there is no budget left',
  'two of you liked the second section',
  'you have settled on a colleague who can begin on the first of October',
  'your list is full until the autumn',
  'my stool was beautifully finished',
  'both of your classrooms already have a student teacher',
  'I have ten paying customers',
])('%j is understood alone', (said) => {
  expect(standsAlone(said)).toBe(true);
});

test.each([
  'both feel that the argument is not yet in a form you could publish',
  'it couldn’t go against that',
  'three of you would have printed it',
  'put me down for a look then',
  'when the other one starts in April',
  'mine was the tidiest on paper',
  'you had three proposals in and Jen',
  'the budget for the third year did not',
  'you need someone who can be here at 4',
  "the keynote's sorted, Prof Adeyinka said yes last night",
  'truth is you only had the budget for weekends',
  'the wife wants to do it herself',
  'pass my portfolio to a friend',
  'someone who can move in on monday',
  'your evening class (Wednesdays)',
])('%j needs their letter', (said) => {
  expect(standsAlone(said)).toBe(false);
  expect(ifAlone(said)).toBe('');
});
