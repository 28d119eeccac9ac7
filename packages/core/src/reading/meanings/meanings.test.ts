import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../vocabulary.ts';
import { foldWord } from '../grammar/fold.ts';
import { hashWord, STEM } from '../grammar/word-hash.ts';
import { allMeanings, meaningsOf } from './meanings.ts';

const MEANINGS = allMeanings();

describe('the meanings of words', () => {
  test('have a name of their own and a column for each language', () => {
    expect(new Set(MEANINGS.map(({ name }) => name)).size).toBe(MEANINGS.length);
    for (const { name, words } of MEANINGS) {
      expect(name).toMatch(/^[a-z0-9-]+$/u);
      expect(words.length, name).toBe(LANGUAGES.length);
    }
  });

  test('are written as words are compared', () => {
    for (const { name, words } of MEANINGS)
      for (const word of words.flat()) {
        expect(word, name).toMatch(/^[a-z0-9]+$/u);
        expect(foldWord(word), name).toBe(word);
      }
  });

  test.each(LANGUAGES.map((language, column) => [language, column] as const))(
    'are one each for every stem of %s',
    (language, column) => {
      const owners = new Map<string, string>();
      for (const { name, words } of MEANINGS)
        for (const word of words[column] ?? []) {
          const stem = word.slice(0, STEM);
          expect(owners.get(stem) ?? name, `${word} in ${name}`).toBe(name);
          owners.set(stem, name);
        }
      expect(meaningsOf(language).size).toBe(owners.size);
    },
  );

  test('are shared by the languages', () => {
    expect(meant('en', 'chosen')).toBe('choose');
    expect([meant('fr', 'choisi'), meant('de', 'ausgewahlt'), meant('nl', 'gekozen')]).toEqual(
      Array.from({ length: 3 }, () => 'choose'),
    );
  });
});

function meant(language: string, word: string): string {
  return MEANINGS[meaningsOf(language).at(hashWord(word, STEM)) - 1]?.name ?? 'none';
}
