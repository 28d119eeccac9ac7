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
import type { Act, Phrase } from '../phrases/phrase.ts';
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

/** What a verdict other than `other` cannot do without: with none of these said, nothing else said decides. */
const DECISIVE: ReadonlySet<string> = new Set<Act>([
  'rejection',
  'acknowledgement',
  'invitation',
  'revise',
  'offer',
  'withdrawal',
  'on-hold',
  'auto-reply',
  'farewell',
]);

/** One numbering for all lexicons, so that a text is gone through once. */
const vocabulary = new Vocabulary();

let built: Lexicon<Phrase> | null = null;
let decisive: Lexicon<Phrase> | null = null;
let context: Lexicon<Phrase> | null = null;

/** The phrases as one lexicon, built at first use: all languages at once, for letters mix them. */
export function phraseLexicon(): Lexicon<Phrase> {
  built ??= lexiconOf(allPhrases);
  return built;
}

/** Only the phrases that a verdict needs: most mail has none, and is done with after these. */
export function decisiveLexicon(): Lexicon<Phrase> {
  decisive ??= lexiconOf(allPhrases.filter((phrase) => DECISIVE.has(phrase.says)));
  return decisive;
}

/** Only the phrases that say the letter answers something the reader had sent in. */
export function contextLexicon(): Lexicon<Phrase> {
  context ??= lexiconOf(allPhrases.filter((phrase) => phrase.says === 'context'));
  return context;
}

/** The words of the patterns; complete, for all lexicons are built. */
export function phraseVocabulary(): Vocabulary {
  phraseLexicon();
  decisiveLexicon();
  contextLexicon();
  return vocabulary;
}

function lexiconOf(phrases: readonly Phrase[]): Lexicon<Phrase> {
  return buildLexicon(
    phrases.map((phrase) => ({ phrase, patterns: phrase.patterns, lists: WORDS[phrase.language] })),
    COMMON_WORDS,
    vocabulary,
  );
}
