import { hashWord, STEM } from '../grammar/word-hash.ts';
import { LANGUAGES } from '../../vocabulary.ts';
import { ARTS } from './arts.ts';
import { BUSINESS } from './business.ts';
import { DECIDING } from './deciding.ts';
import { PEOPLE } from './people.ts';
import { WORKING } from './working.ts';

/** A meaning and the words that have it, folded, by language in the order of `LANGUAGES`. */
export interface Meaning {
  readonly name: string;
  readonly words: readonly (readonly string[])[];
}

/**
 * What words mean, whatever the language. A line is a meaning: its name, then its words in each language, apart by `|`; `-`
 * where a language has none. Words of five letters and more stand for all that begin so; shorter ones for themselves.
 * Their order is what the trained weights know them by: add at the end, or train again.
 */
export const MEANINGS: readonly Meaning[] = [DECIDING, PEOPLE, WORKING, ARTS, BUSINESS].flatMap((lines) =>
  lines
    .trim()
    .split('\n')
    .map((line): Meaning => {
      const [name = '', ...columns] = line.split('|');
      return {
        name: name.trim(),
        words: columns.map((column) => column.split(' ').filter((word) => /\w/u.test(word))),
      };
    }),
);

const built = new Map<string, ReadonlyMap<number, number>>();

/** From the hash of a stem to the number of its meaning, from 1, in one language; English where it is not known. */
export function meaningsOf(language: string): ReadonlyMap<number, number> {
  const known = built.get(language);
  if (known !== undefined) return known;
  const column = Math.max(0, (LANGUAGES as readonly string[]).indexOf(language));
  const map = new Map<number, number>();
  for (const [index, { words }] of MEANINGS.entries())
    for (const word of words[column] ?? []) map.set(hashWord(word, STEM), index + 1);
  built.set(language, map);
  return map;
}
