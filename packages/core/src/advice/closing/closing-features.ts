import { isLimited } from '../signs/no-wish-for-silence.ts';
import { conceptsIn, wordsIn } from './concept-table.ts';

const MOST_WORDS = 60;
const MOST_CONCEPTS = 40;
/** How far apart concepts may stand that are paired. */
const APART = 4;
const STEM = 5;

/** The letters that concepts go by in the names of features: as many as there are concepts, and none that a table needs. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_|';
const NONE = ' ';

/**
 * What a sentence has: its words, the openings of long ones, and what is left once only its concepts are: each, two and three
 * that follow each other, and two with others between. `We consider the matter closed` and `damit ist die Sache für uns
 * erledigt` have most of that in common.
 */
export function closingFeatures(sentence: string, language: string): readonly string[] {
  const words = wordsIn(sentence).slice(0, MOST_WORDS);
  const features = new Set<string>();
  for (const word of words) {
    features.add(word);
    if (word.length > STEM + 1) features.add(`${word.slice(0, STEM)}*`);
  }
  const letters = conceptsIn(words, language)
    .filter((concept, at, all) => concept !== all[at - 1])
    .slice(0, MOST_CONCEPTS)
    .map((concept) => LETTERS.charAt(concept));
  for (const [at, letter] of letters.entries()) {
    const one = letters[at - 1] ?? NONE;
    features.add(`~${letter}`).add(`~${one}${letter}`);
    if (at > 1) features.add(`~${letters[at - 2] ?? NONE}${one}${letter}`);
    for (const later of letters.slice(at + 2, at + APART + 1)) features.add(`~${letter}~${later}`);
  }
  if (isLimited(sentence)) features.add('~limit');
  if (letters.length > 0) features.add(`~${letters.at(-1) ?? NONE}${NONE}`);
  return [...features];
}
