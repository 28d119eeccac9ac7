import { expect, it } from 'vitest';
import { dayWritten } from './day-written.ts';

const FIRST_OF_MARCH = Date.UTC(2026, 2, 1);

it('names a day as a letter of the language does', () => {
  expect(dayWritten(FIRST_OF_MARCH, 'en')).toBe('1 March');
  expect(dayWritten(FIRST_OF_MARCH, 'fr')).toBe('1er mars');
  expect(dayWritten(FIRST_OF_MARCH, 'de')).toBe('1. März');
  expect(dayWritten(FIRST_OF_MARCH, 'es')).toBe('1 de marzo');
  expect(dayWritten(FIRST_OF_MARCH, 'it')).toBe('1° marzo');
  expect(dayWritten(null, 'nl')).toBe('');
});
