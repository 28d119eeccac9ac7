import { expect, test } from 'vitest';

import { contextOf, intentOf } from './context-input.ts';

test('the present moment needs its zone, and may be told with the name of one', () => {
  const now = '2026-11-27T18:30:00+01:00';
  expect(contextOf({ context: { now, zone: 'Europe/Berlin' } })).toMatchObject({ now, zone: 'Europe/Berlin' });
  expect(contextOf({ context: { now: '2026-11-27T17:30:00.5Z' } })).toMatchObject({ zone: undefined });
  for (const wrong of ['2026-11-27', '2026-11-27T18:30:00', '2026-13-27T18:30:00Z', 'now'])
    expect(() => contextOf({ context: { now: wrong } })).toThrow('such as 2026-11-03T18:30:00+01:00');
  expect(() => contextOf({ context: { zone: 'Berlin' } })).toThrow('such as Europe/Berlin');
});

test('a record of one’s own is two counts, and no more was granted than asked', () => {
  const record = { asked: 26, granted: 5 };
  expect(contextOf({ context: { record } }).record).toEqual(record);
  expect(contextOf({ context: { record: { asked: 0, granted: 0 } } }).record).toEqual({ asked: 0, granted: 0 });
  expect(() => contextOf({ context: { record: { asked: 5, granted: 6 } } })).toThrow('cannot be more');
  expect(() => contextOf({ context: { record: { asked: 5 } } })).toThrow('needs "asked" and "granted"');
  expect(() => contextOf({ context: { record: { asked: -1, granted: 0 } } })).toThrow('whole number');
  expect(() => contextOf({ context: { record: 26 } })).toThrow('an object');
});

test('an action for which letters have no intent leaves it to the advice', () => {
  expect(intentOf({ intent: 'thank' })).toBe('thank');
  expect(intentOf({ intent: 'use-the-route' })).toBeUndefined();
  expect(intentOf({ intent: 'let-go' })).toBeUndefined();
  expect(() => intentOf({ intent: 'beg' })).toThrow('none of: ask-again');
});
