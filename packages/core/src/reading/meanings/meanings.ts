import { numberedStems } from '../grammar/numbered-stems.ts';
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
export function allMeanings(): readonly Meaning[] {
  return lines().map((line) => {
    const [name = '', ...columns] = line.split('|');
    return { name: name.trim(), words: columns.map(wordsIn) };
  });
}

/** From the hash of a stem to the number of its meaning, from 1, in one language; English where it is not known. */
export const meaningsOf = numberedStems((language) => {
  const column = Math.max(0, (LANGUAGES as readonly string[]).indexOf(language)) + 1;
  return lines().map((line) => wordsIn(line.split('|')[column] ?? ''));
});

function lines(): readonly string[] {
  return [DECIDING, PEOPLE, WORKING, ARTS, BUSINESS].flatMap((part) => part.trim().split('\n'));
}

function wordsIn(column: string): readonly string[] {
  return column.split(' ').filter((word) => word !== '' && word !== '-');
}
