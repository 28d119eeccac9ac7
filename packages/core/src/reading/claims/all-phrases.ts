import { doorPhrases } from '../doors/phrases.ts';
import { fieldPhrases } from '../field/phrases.ts';
import { finalityPhrases } from '../finality/phrases.ts';
import { formPhrases } from '../form/phrases.ts';
import { COMMON_WORDS } from '../grammar/common-words.ts';
import { hangUp, Lexicon } from '../grammar/lexicon.ts';
import type { Hung } from '../grammar/lexicon.ts';
import { guardPhrases } from '../guards/phrases.ts';
import { actPhrases } from '../phrases/phrases.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { HUNG } from './hung-phrases.ts';
import { reasonPhrases } from '../reasons/phrases.ts';
import { WORDS } from '../words/words.ts';

/** Every phrase the reader knows, of every concern and language. */
export const allPhrases: readonly Phrase[] = [
  ...actPhrases,
  ...reasonPhrases,
  ...doorPhrases,
  ...finalityPhrases,
  ...formPhrases,
  ...fieldPhrases,
  ...guardPhrases,
];

const sources = allPhrases.map((phrase) => ({ phrase, patterns: phrase.patterns, lists: WORDS[phrase.language] }));

/** By which words all phrases are brought up. */
export function hangAllPhrases(): Hung {
  return hangUp(sources, COMMON_WORDS);
}

let built: Lexicon<Phrase> | null = null;

/** The phrases as one lexicon, built at first use: all languages at once, for letters mix them. */
export function phraseLexicon(): Lexicon<Phrase> {
  built ??= new Lexicon(HUNG ?? hangAllPhrases(), sources, COMMON_WORDS);
  return built;
}
