import { describe, expect, it } from 'vitest';

import type { Catalogue } from './catalogue.ts';
import { catalogue as german } from './de/catalogue.ts';
import { catalogue as english } from './en/catalogue.ts';
import { catalogue as french } from './fr/catalogue.ts';

/** The texts of the interface itself: what core and service say is looked at where it is written down. */
function own({ said: _said, findings: _findings, ...texts }: Catalogue): object {
  return texts;
}

/** What every text says: plain ones as they are, functions once for each set of values they may be given. */
function said(texts: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof texts === 'string') return new Map([[path, texts]]);
  if (typeof texts === 'function') return saidBy(texts, path);
  return new Map(
    Object.entries(texts ?? {}).flatMap(([key, one]) => [...said(one, path === '' ? key : `${path}.${key}`)]),
  );
}

/** Counts where each language may have a form of its own, and words that are found again in what is said. */
const VALUES: readonly (readonly unknown[])[] = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 2, 2],
  [1204, 1205, 1206],
  [0.4, 0.6, 0],
  ['<eins>', '<zwei>', '<drei>'],
  ['<eins>', 5, 7],
  [5, '<zwei>', 7],
  ['<eins>', '<eins>', true],
  [null, null, null],
  [true],
];

function saidBy(text: Function, path: string): ReadonlyMap<string, string> {
  return new Map(
    VALUES.map((values) => [`${path}(${values.join(', ')})`, String(Reflect.apply(text, undefined, values))] as const),
  );
}

const WORDS_GIVEN = /<eins>|<zwei>|<drei>/gu;
const given = (text: string): readonly string[] => [...new Set(text.match(WORDS_GIVEN))].toSorted();
const digits = (text: string): readonly string[] =>
  [...new Set(text.replaceAll(/(?<=\d)[.,\s](?=\d{3})/gu, '').match(/\d+/gu))].toSorted();

describe.each([
  ['French', french],
  ['German', german],
])('%s', (_name, catalogue) => {
  const theirs = said(own(catalogue));
  const ours = said(own(english));

  it('has a text for each of the English ones, and none beside', () => {
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    expect([...theirs].filter(([key, text]) => text.trim() === '' && ours.get(key)?.trim() !== '')).toEqual([]);
  });

  it('says the words and numbers that it is given, as English does', () => {
    for (const [key, text] of ours) {
      // A number where a word belongs says nothing, nor a word where a number does.
      if (/NaN|undefined|null/u.test(text + (theirs.get(key) ?? ''))) continue;
      expect(given(theirs.get(key) ?? ''), key).toEqual(given(text));
      if (key.includes('(2, ') || key.includes('(1204'))
        expect(digits(theirs.get(key) ?? ''), key).toEqual(digits(text));
    }
  });

  it('has dashes and quotation marks of its own', () => {
    for (const [key, text] of theirs) expect(text, key).not.toMatch(/[—–"']|\.\.\./u);
  });
});

describe('the typography', () => {
  it('is French in French: no English quotes, no space that may end a line before a mark', () => {
    for (const [key, text] of said(own(french)))
      expect(text, key).not.toMatch(/[“”„]| [:;?!»]|« |[^\s\u00A0\u202F][;?!»](?!\d)/u);
  });

  it('is German in German', () => {
    for (const [key, text] of said(own(german))) expect(text, key).not.toMatch(/[”«»]|[^,] [:;?!]/u);
  });

  it('is English in English', () => {
    for (const [key, text] of said(own(english))) expect(text, key).not.toMatch(/[„«»]|[^,] [:;?!]/u);
  });
});

it.each([english, french, german])('has no words for nought in the line that says how it all stands', ({ noes }) => {
  const { today, ...others } = noes.summary;
  expect(Object.values(others).map((words) => words(0))).toEqual(['', '', '', '']);
  expect(today(0)).not.toBe('');
});
