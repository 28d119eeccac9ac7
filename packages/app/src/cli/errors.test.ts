import { expect, test } from 'vitest';

import { AjarError } from '../service/ajar-error.ts';
import { UsageError, explain } from './errors.ts';

test('expected failures are told in their own words, with a next step', () => {
  expect(explain(new UsageError('Which no?'))).toEqual({ lines: ['Which no?'], exit: 2 });
  const { lines, exit } = explain(new AjarError('store-full', 'The disk is full. 1,200 messages are kept.'));
  expect(exit).toBe(2);
  expect(lines[0]).toBe('The disk is full. 1,200 messages are kept.');
  expect(lines[1]).toContain('goes on where it stopped');
});

test('a next step is not said twice', () => {
  expect(
    explain(new AjarError('not-found', 'There is no rejection "x". "ajar list" shows their ids.')).lines,
  ).toHaveLength(1);
});

test('what nobody expected says that nothing was lost', () => {
  const { lines, exit } = explain(new TypeError('boom'));
  expect(exit).toBe(2);
  expect(lines[0]).toContain('boom');
  expect(lines[1]).toContain('Nothing was lost');
  expect(explain('odd').lines[0]).toContain('odd');
});
