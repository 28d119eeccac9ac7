import { expect, it } from 'vitest';
import { referenceIn, routeAim, wordIn } from './route-in.ts';

it('finds the number that is to be quoted', () => {
  expect(
    referenceIn('Outcome', 'Project: Wool Shed (CAF2-067). Please email us quoting your reference number.'),
  ).toEqual({
    name: 'reference number',
    number: 'CAF2-067',
  });
  expect(referenceIn('x', 'Please state your applicant number (C2604417) in your reply.')?.number).toBe('C2604417');
  expect(referenceIn('x', 'Please quote your reference number.')).toBeNull();
  expect(referenceIn('x', 'Application reference: 418-26-0773. We wish you well.')).toBeNull();
});

it('finds the word that an answer is to have', () => {
  expect(wordIn('To register, reply to this message with the word BANK and your number.')).toBe('BANK');
  expect(wordIn('Reply in your own words.')).toBe('');
});

it.each([
  ['Should you wish to transfer, please reply to confirm.', 'transfer'],
  ['To register, reply to this message.', 'register'],
  ['If you would like us to do this, let us know.', ''],
])('tells what an answer may say it would like: %s', (sentence, aim) => {
  expect(routeAim(sentence)).toBe(aim);
});
