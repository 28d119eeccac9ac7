import { doorPhrases } from '../doors/phrases.ts';
import { fieldPhrases } from '../field/phrases.ts';
import { finalityPhrases } from '../finality/phrases.ts';
import { formPhrases } from '../form/phrases.ts';
import { COMMON_WORDS } from '../grammar/common-words.ts';
import { buildLexicon } from '../grammar/lexicon.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { Vocabulary } from '../grammar/vocabulary.ts';
import { guardPhrases } from '../guards/phrases.ts';
import { actPhrases } from '../phrases/phrases.ts';
import type { Phrase } from '../phrases/phrase.ts';
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

/** The words of all patterns. */
const vocabulary = new Vocabulary();

let built: Lexicon<Phrase> | null = null;

/** The phrases as one lexicon, built at first use: all languages at once, for letters mix them. */
export function phraseLexicon(): Lexicon<Phrase> {
  built ??= lexiconOf(allPhrases);
  return built;
}

/** The words of the patterns; complete, for the lexicon is built. */
export function phraseVocabulary(): Vocabulary {
  phraseLexicon();
  return vocabulary;
}

function lexiconOf(phrases: readonly Phrase[]): Lexicon<Phrase> {
  return buildLexicon(
    phrases.map((phrase) => ({ phrase, patterns: phrase.patterns, lists: WORDS[phrase.language] })),
    COMMON_WORDS,
    vocabulary,
  );
}
