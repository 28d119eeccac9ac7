import { foldWord } from '../grammar/fold.ts';
import { hashWord, STEM } from '../grammar/word-hash.ts';
import type { KnownLanguage } from '../../vocabulary.ts';
import { CONCEPTS } from './concept-words.ts';
import type { ConceptWords } from './concept-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const WORDS: Readonly<Record<KnownLanguage, ConceptWords>> = { en, fr, de, es, pt, it, nl };

const built = new Map<string, ReadonlyMap<number, number>>();

/** From the hash of a stem to the number of its concept, from 1, in one language; English where it is not known. */
export function conceptsOf(language: string): ReadonlyMap<number, number> {
  const known = built.get(language);
  if (known !== undefined) return known;
  const words = (WORDS as Readonly<Record<string, ConceptWords>>)[language] ?? en;
  const map = new Map<number, number>();
  for (const [index, concept] of CONCEPTS.entries()) {
    for (const word of words[concept].split(' ')) if (word !== '') map.set(hashWord(foldWord(word), STEM), index + 1);
  }
  built.set(language, map);
  return map;
}
