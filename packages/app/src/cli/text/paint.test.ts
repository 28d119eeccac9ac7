import { expect, test } from 'vitest';

import { markWords, paintFor, wantsColour } from './paint.ts';

const TERMINAL = { isTTY: true };

test('colours belong on a terminal only', () => {
  expect(wantsColour(TERMINAL, true, {})).toBe(true);
  expect(wantsColour({}, true, {})).toBe(false);
  expect(wantsColour(TERMINAL, true, { TERM: 'dumb' })).toBe(false);
});

test('they can be refused and asked for', () => {
  expect(wantsColour(TERMINAL, false, {})).toBe(false);
  expect(wantsColour(TERMINAL, true, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour(TERMINAL, true, { NO_COLOR: '' })).toBe(true);
  expect(wantsColour({}, true, { FORCE_COLOR: '1' })).toBe(true);
  expect(wantsColour(TERMINAL, true, { FORCE_COLOR: '0' })).toBe(false);
});

test('marked words stay marked without colours', () => {
  expect(markWords(paintFor(false))('not selected')).toBe('»not selected«');
  expect(markWords(paintFor(true))('not selected')).toContain('\u001B[1m');
});
