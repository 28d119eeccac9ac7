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
  ])('%s', (sentence, date) => {
    expect(dateIn(sentence, sent)).toBe(date);
  });

  test.each([
    'You may write to us.',
    'We read 12 applications.',
    'Over the last six months we grew.',
    '31 February 2027',
    'in future',
  ])('no date in: %s', (sentence) => {
    expect(dateIn(sentence, sent)).toBeNull();
  });

  test('what counts from the message has no date without one', () => {
    expect(dateIn('in six months', null)).toBeNull();
    expect(dateIn('on 1 September 2027', null)).toBe('2027-09-01');
  });
});
