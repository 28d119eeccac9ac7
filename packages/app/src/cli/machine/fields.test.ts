import { expect, test } from 'vitest';

import {
  choiceField,
  countField,
  dayField,
  flagField,
  guessId,
  idOf,
  objectField,
  parseObject,
  textField,
} from './fields.ts';

test('names the field, what it must be and what it is', () => {
  expect(() => textField({ subject: 7 }, 'subject')).toThrow('"subject" must be a text, but is the number 7.');
  expect(() => flagField({ fragment: 'yes' }, 'fragment')).toThrow(
    '"fragment" must be true or false, but is the text "yes".',
  );
  expect(() => objectField({ context: [] }, 'context')).toThrow('"context" must be an object, but is a list.');
  expect(() => countField({ noesSoFar: -1 }, 'noesSoFar', 'context.noesSoFar')).toThrow(
    '"context.noesSoFar" must be a whole number',
  );
});

test('an unknown choice is named with what is allowed', () => {
  expect(() => choiceField({ intent: 'beg' }, 'intent', ['thank', 'decline'])).toThrow(
    '"intent" is "beg", which is none of: thank, decline.',
  );
  expect(choiceField({ intent: 'thank' }, 'intent', ['thank', 'decline'])).toBe('thank');
});

test('null counts as absent', () => {
  expect(textField({ html: null }, 'html')).toBeUndefined();
});

test('JSON that is laid out over several lines is told from a broken line', () => {
  for (const head of ['[', '  {', '{ ']) expect(() => parseObject(head)).toThrow('must stand in one line');
  expect(() => parseObject('{"id":')).toThrow('This line is not JSON');
});

test('dates are dates', () => {
  expect(dayField({ today: '2026-11-03' }, 'today')).toBe('2026-11-03');
  expect(dayField({ today: '2026-11-03T10:00:00Z' }, 'today')).toBe('2026-11-03T10:00:00Z');
  expect(() => dayField({ today: '2026-02-31' }, 'today')).toThrow('such as 2026-11-03');
  expect(() => dayField({ today: '03/11/2026' }, 'today')).toThrow('such as 2026-11-03');
  expect(() => dayField({ today: '2026-13-45' }, 'today')).toThrow('such as 2026-11-03');
});

test('a line is one object', () => {
  expect(() => parseObject('[1]')).toThrow('a list');
  expect(() => parseObject('{"a":')).toThrow('not JSON');
});

test('the id is found where it can be', () => {
  expect(idOf({ id: 7 }, 3)).toBe(7);
  expect(idOf({ id: {} }, 3)).toBe('line:3');
  expect(guessId('{"id": "a\\"b", "text": "cut', 3)).toBe('a"b');
  expect(guessId('{"text": "no id', 3)).toBe('line:3');
  expect(guessId('{"id": 12, "text":', 3)).toBe(12);
});
