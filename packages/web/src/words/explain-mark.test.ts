import { DOORS, FIELDS, FINALITIES, FORMS, REASONS } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import { explainMark } from './explain-mark.ts';

const codes = [
  ...FIELDS.map((value) => `field:${value}`),
  ...REASONS.map((value) => `reason:${value}`),
  ...DOORS.map((value) => `door:${value}`),
  ...FINALITIES.map((value) => `finality:${value}`),
  ...FORMS.map((value) => `form:${value}`),
  'rejection',
  'regret',
  'context',
  'farewell',
  'no-feedback',
];

describe('explainMark', () => {
  it.each(codes)('has a sentence for %s', (code) => {
    expect(explainMark(code)).not.toBe(code);
    expect(explainMark(code)).toMatch(/\.$/);
  });

  it('leaves words, and codes it does not know, as they are', () => {
    expect(explainMark('They said so.')).toBe('They said so.');
    expect(explainMark('field:constructor')).toBe('field:constructor');
  });
});
