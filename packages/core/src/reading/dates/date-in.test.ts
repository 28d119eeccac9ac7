import { describe, expect, test } from 'vitest';
import { dateIn } from './date-in.ts';

const sent = Date.UTC(2026, 10, 10);

describe('dateIn', () => {
  test.each([
    ['Applications reopen 1 September.', '2027-09-01'],
    ['from September 1st, 2027', '2027-09-01'],
    ['Please apply again in six months.', '2027-05-10'],
    ['in 3 weeks', '2026-12-01'],
    ['by 2026-12-31', '2026-12-31'],
    ['until 31.12.2026', '2026-12-31'],
    ['next year', '2027-01-01'],
    ['au printemps', '2027-03-01'],
    ['le 1er décembre', '2026-12-01'],
    ['dans un an', '2027-11-10'],
    ['in sechs Monaten', '2027-05-10'],
    ['ab dem 15. Januar 2027', '2027-01-15'],
    ['el 1 de septiembre de 2027', '2027-09-01'],
    ['daqui a três meses', '2027-02-10'],
    ['tra sei mesi', '2027-05-10'],
    ['over zes maanden', '2027-05-10'],
    ['when we reopen in May', '2027-05-01'],
    ['You may not apply again for twelve months from the date of this letter.', '2027-11-10'],
    ['after an interval of two years', '2028-11-10'],
    ['en el plazo de seis meses', '2027-05-10'],
    ["tra un paio d'anni", '2028-11-10'],
    ['over een halfjaar', '2027-05-10'],
    ['non prima di 12 mesi', '2027-11-10'],
    ['by the end of April', '2027-04-30'],
    ['entro fine novembre', '2026-11-30'],
    ['vanaf half oktober', '2027-10-15'],
    ['in the autumn of next year', '2027-09-01'],
    ['el año que viene', '2027-01-01'],
    ['du 1er au 30 juin', '2027-06-01'],
    ['The next window is 1-15 July 2027', '2027-07-01'],
    ['for September 2027 from 5 December 2026', '2026-12-05'],
    ['im ersten Quartal 2027', '2027-01-01'],
    ['a headcount in Q3', '2027-07-01'],
    ['before the 20th', '2026-11-20'],
    ['entro il 31/12', '2026-12-31'],
    ['You may request a debrief within 15 days.', '2026-11-25'],
    ['within 15 days of this letter', '2026-11-25'],
    ['within ten working days of the date of this notice', '2026-11-24'],
    ['within fifteen (15) calendar days', '2026-11-25'],
    ['dans un délai de 15 jours de la réception de ce courrier', '2026-11-25'],
    ['en el plazo de 15 días hábiles', '2026-12-01'],
  ])('%s', (sentence, date) => {
    expect(dateIn(sentence, sent)).toBe(date);
  });

  test.each([
    'You may write to us.',
    'We read 12 applications.',
    'Over the last six months we grew.',
    '31 February 2027',
    'in future',
    'Happy new year!',
    'a rewrite of the second half of the book',
    'two years of experience',
    'at least two years of this work',
    'mis à jour chaque jeudi',
    'in the 2028 round',
  ])('no date in: %s', (sentence) => {
    expect(dateIn(sentence, sent)).toBeNull();
  });

  test('a year alone is one where it is asked for, and a stretch that lasts', () => {
    expect(dateIn('in the 2028 round', sent, { years: true })).toBe('2028-01-01');
    expect(dateIn('your project for 2028', sent, { years: true })).toBeNull();
    expect(dateIn('Cooling-off is 6 months.', sent, { lasting: true })).toBe('2027-05-10');
    expect(dateIn('Cooling-off is 6 months.', sent)).toBeNull();
  });

  test('what counts from the message has no date without one', () => {
    expect(dateIn('in six months', null)).toBeNull();
    expect(dateIn('on 1 September 2027', null)).toBe('2027-09-01');
  });
});
