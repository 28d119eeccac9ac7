import { describe, expect, it } from 'vitest';

import { checkTone } from '../check-tone.ts';
import type { ToneInput } from '../finding.ts';
import { BAD_LETTERS, GOOD_LETTERS } from '../testing/letters.ts';
import { calmerVersion } from './calmer-version.ts';
import { isHot } from './is-hot.ts';

const calm = (input: ToneInput): string | null => calmerVersion(input, checkTone(input));
const hot = (text: string): boolean => isHot(checkTone({ text }));

const ANGRY = `Dear Ms Lee,

Thank you for your letter about the role in the harbour office. You clearly did not even read my application. I would be glad to hear of another opening in the spring, if there is one.

I deserve an answer by tomorrow.

Kind regards,
Tom Abara`;

describe('isHot', () => {
  it('hears anger, and no other fault', () => {
    expect(hot(ANGRY)).toBe(true);
    expect(hot('Dear Ms Lee,\n\nPlease, please, I am begging you to think again.\n\nKind regards,\nTom')).toBe(false);
    expect(hot('hello')).toBe(false);
    expect(hot('')).toBe(false);
  });

  it('lets one mild word pass, and not several', () => {
    const finding = { ...mild, category: 'pressure' as const };
    expect(isHot({ findings: [finding] })).toBe(false);
    expect(isHot({ findings: [finding, { ...finding, category: 'guilt' }] })).toBe(true);
    expect(isHot({ findings: [{ ...finding, severity: 'error' }] })).toBe(true);
    expect(isHot({ findings: [finding, { ...finding, severity: 'note' }] })).toBe(false);
    expect(isHot({ findings: [finding, { ...finding, category: 'too-long' }] })).toBe(false);
  });

  it('holds no letter that a reader would be glad to get', () => {
    expect(GOOD_LETTERS.filter((letter) => isHot(checkTone(letter)))).toEqual([]);
  });
});

describe('calmerVersion', () => {
  it('keeps the letter and takes out the anger', () => {
    const text = calm({ text: ANGRY }) ?? '';
    expect(text).toMatch(/^Dear Ms Lee,\n\nThank you for your letter about the role in the harbour office\. /);
    expect(text).toContain('I would be glad to hear of another opening in the spring, if there is one.');
    expect(text).toMatch(/\n\nKind regards,\nTom Abara$/);
    expect(text).not.toMatch(/read my application|deserve/);
    expect(text).not.toMatch(/\n{3}/);
    expect(hot(text)).toBe(false);
  });

  it('leaves a calm letter as it is', () => {
    const [letter] = GOOD_LETTERS;
    expect(letter && calm(letter)).toBe(letter?.text);
  });

  it.each([
    [
      'nothing but anger',
      'Dear Ms Lee,\n\nYou clearly did not even read it. I deserve an answer by tomorrow.\n\nRegards,\nTom',
    ],
    ['no thanks', ANGRY.replace('Thank you for', 'I have')],
    ['no greeting', ANGRY.replace('Dear Ms Lee,\n\n', 'I have read it all. ')],
    ['no sign-off', ANGRY.replace('\n\nKind regards,\nTom Abara', '')],
  ])('gives up where there is %s', (_what, text) => {
    expect(calm({ text })).toBeNull();
  });

  it('does not touch what is quoted below', () => {
    const quoted = '\n\n> You clearly did not even read it, we deserve better.';
    expect(calm({ text: ANGRY + quoted })).toMatch(/deserve better\.$/);
  });

  it('is never angry itself, whatever it was given', () => {
    for (const { input: letter } of BAD_LETTERS) {
      const text = calm(letter);
      expect(text !== null && isHot(checkTone({ ...letter, text })), letter.text).toBe(false);
    }
  });
});

const mild = {
  rule: 'pressure/deadline',
  severity: 'warning',
  start: 0,
  end: 1,
  quote: '',
  message: '',
  why: '',
  source: null,
  fixes: [],
} as const;
