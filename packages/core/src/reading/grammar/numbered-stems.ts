import { foldWord } from './fold.ts';
import { stemTable } from './stem-table.ts';
import type { StemTable } from './stem-table.ts';
import { hashWord, STEM } from './word-hash.ts';

/**
 * For lists of words by language: from the hash of a stem to the number of its list, from 1. Each language is built when
 * it is first asked for, and kept. Of two lists with a stem the later has it.
 */
export function numberedStems(
  listsOf: (language: string) => Iterable<readonly string[]>,
): (language: string) => StemTable {
  const built = new Map<string, StemTable>();
  return (language) => {
    const known = built.get(language);
    if (known !== undefined) return known;
    const map = new Map<number, number>();
    let number = 0;
    for (const words of listsOf(language)) {
      number += 1;
      for (const word of words) map.set(hashWord(foldWord(word), STEM), number);
    }
    const table = stemTable(map);
    built.set(language, table);
    return table;
  };
}
