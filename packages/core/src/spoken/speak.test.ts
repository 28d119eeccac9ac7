import { describe, expect, it } from 'vitest';

import { firstOfMonth } from './first-of-month.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { speakerOf } from './speak.ts';

const day = (iso: string): string => `<${iso}>`;

describe('speakerOf', () => {
  const speak = speakerOf(
    {
      'It is.': 'Es ist.',
      'Not before {1}.': 'Nicht vor dem {1:day}.',
      '{1} Try again.': '{1:said} Noch einmal.',
      'From {1} to {2}.': 'Nach {2} von {1}.',
    },
    day,
  );

  it('says a sentence of the list, with its values where the other language has them', () => {
    expect(speak('It is.')).toBe('Es ist.');
    expect(speak('Not before 2027-03-01.')).toBe('Nicht vor dem <2027-03-01>.');
    expect(speak('From Ann to Ben.')).toBe('Nach Ben von Ann.');
  });

  it('says sentences one by one, also inside another', () => {
    expect(speak('It is. Not before 2027-03-01.')).toBe('Es ist. Nicht vor dem <2027-03-01>.');
    expect(speak('It is. Try again.')).toBe('Es ist. Noch einmal.');
  });

  it('leaves in English what is not in the list', () => {
    expect(speak('Somebody wrote this.')).toBe('Somebody wrote this.');
    expect(speak('It is. Somebody wrote this. It is.')).toBe('Es ist. Somebody wrote this. Es ist.');
  });

  it('takes no part in long or hostile text', () => {
    const long = 'From '.repeat(400_000);
    expect(speak(long)).toBe(long);
    expect(speak(`From ${' to '.repeat(490)}`)).toHaveLength(5 + 4 * 490);
  });
});

describe.each([
  ['French', FRENCH],
  ['German', GERMAN],
])('the sentences in %s', (_name, sentences) => {
  it.each(Object.entries(sentences))('%s', (english, says) => {
    expect(says.trim()).not.toBe('');
    const known = new Set(english.match(/\{\d/gu));
    for (const used of says.match(/\{\d/gu) ?? []) expect(known).toContain(used);
    expect(says).not.toMatch(/[—–"']/u);
  });
});

it('says the first of a month as French does', () => {
  expect(firstOfMonth('1 sept. 2026', 'fr-FR')).toBe('1er sept. 2026');
  expect(firstOfMonth('mar. 1 déc., 08:00', 'fr-FR')).toBe('mar. 1er déc., 08:00');
  expect(firstOfMonth('21 sept. 2026', 'fr-FR')).toBe('21 sept. 2026');
  expect(firstOfMonth('1 Sept 2026', 'en-GB')).toBe('1 Sept 2026');
});

it('says the same sentences in both', () => {
  expect(Object.keys(GERMAN)).toEqual(Object.keys(FRENCH));
});
