import { expect, it } from 'vitest';

import { namesLastDay } from './names-last-day.ts';

it.each([
  'You are welcome to resubmit with a revised budget by 4 December 2026.',
  'If you wish to apply again, please send your papers no later than Friday 4 December.',
  'Do apply again; our next deadline is 15 March.',
  'The spring call closes on 4 December.',
  'Sie können den Antrag bis zum 4. Dezember erneut einreichen.',
  'Vous pouvez renvoyer votre dossier au plus tard le 4 décembre.',
])('finds the last day in: %s', (sentence) => {
  expect(namesLastDay(sentence)).toBe(true);
});

it.each([
  'You are welcome to apply again from 1 March 2027.',
  'Please do not apply again before 1 March 2027: not before 1 March, that is.',
  'We have put you on our waiting list, and will let you know by 5 December if a slot becomes free.',
  'We would be very glad to see more of your work when we open again on 15 January.',
  'We hope to reopen by 1 March and would love to see you then.',
  'Anträge für das nächste Jahr nehmen wir vom 1. Februar 2027 an entgegen.',
  'Votre candidature sera la bienvenue, mais pas avant le 1er mars.',
])('finds none in: %s', (sentence) => {
  expect(namesLastDay(sentence)).toBe(false);
});
