import { numberedStems } from '../grammar/numbered-stems.ts';
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

/** From the hash of a stem to the number of its concept, from 1, in one language; English where it is not known. */
export const conceptsOf = numberedStems((language) => {
  const words = (WORDS as Readonly<Record<string, ConceptWords>>)[language] ?? en;
  return CONCEPTS.map((concept) => words[concept].split(' ').filter((word) => word !== ''));
});
