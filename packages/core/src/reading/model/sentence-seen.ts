import { phraseLexicon } from '../claims/all-phrases.ts';
import { conceptFeatures } from '../concepts/concept-features.ts';
import { conceptsOf } from '../concepts/concepts.ts';
import { findPhrases } from '../grammar/lexicon.ts';
import type { Match } from '../grammar/lexicon.ts';
import type { Sentence } from '../grammar/sentences.ts';
import type { Tokens } from '../grammar/tokens.ts';
import { meaningFeatures } from '../meanings/meaning-features.ts';
import { meaningsOf } from '../meanings/meanings.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { sentenceModel, verdictModel } from './model.ts';
import { namedFeature, wordFeatures } from './sentence-features.ts';
import { logitsOf, ranksOf } from './tagger.ts';

const SUBJECT = namedFeature('<subject>');

/** Log-odds above which a sentence may say something: most mail has none such. */
const RELEVANT = -3.5;

/** A sentence by its words alone, and all that follows from them, each worked out when it is first asked for. */
export class SentenceSeen {
  #stems: Int32Array;
  #numbers: Int32Array;
  /** Where its words are among those: `first` to `last`. */
  #words: Sentence;
  readonly #question: boolean;
  readonly #inSubject: boolean;
  readonly #language: string;
  #features: readonly number[] | null = null;
  #ranks: readonly number[] | null = null;
  #logits: Float32Array | null = null;
  #matches: readonly Match<Phrase>[] | null = null;
  #matters: boolean | null = null;

  /** Holds on to the tokens as long as they stay as they are, or until `keep`. */
  constructor(tokens: Tokens, sentence: Sentence, inSubject: boolean, language: string) {
    this.#stems = tokens.stems;
    this.#numbers = tokens.numbers;
    this.#words = sentence;
    this.#question = sentence.question;
    this.#inSubject = inSubject;
    this.#language = language;
  }

  /** With words of its own: what it was made from may change. */
  keep(): this {
    const { first, last, question } = this.#words;
    this.#stems = this.#stems.slice(first, last);
    this.#numbers = this.#numbers.slice(first, last);
    this.#words = { first: 0, last: last - first, question };
    return this;
  }

  /** Whether that sentence has the same words as this one, which is kept. */
  is(tokens: Tokens, { first, last, question }: Sentence, inSubject: boolean, language: string): boolean {
    const stems = this.#stems;
    const numbers = this.#numbers;
    if (last - first !== stems.length || question !== this.#question) return false;
    if (inSubject !== this.#inSubject || language !== this.#language) return false;
    for (let at = 0; at < stems.length; at += 1)
      if (stems[at] !== tokens.stems[first + at] || numbers[at] !== tokens.numbers[first + at]) return false;
    return true;
  }

  /** What is seen of it, as numbers; some stand there twice. */
  get features(): readonly number[] {
    this.#features ??= this.#look();
    return this.#features;
  }

  /** The places of its features in the model of verdicts. */
  get verdictRanks(): readonly number[] {
    this.#ranks ??= ranksOf(verdictModel(), this.features);
    return this.#ranks;
  }

  /** Log-odds of what it says, of each of `TAGS`. */
  get logits(): Float32Array {
    this.#logits ??= logitsOf(sentenceModel(), this.features);
    return this.#logits;
  }

  /** The phrases in it; places count from its first word. */
  get matches(): readonly Match<Phrase>[] {
    this.#matches ??= this.#find();
    return this.#matches;
  }

  /** Whether it may say something by its words alone: phrases are looked for only where it may. */
  get matters(): boolean {
    this.#matters ??= this.logits.some((logit) => logit > RELEVANT);
    return this.#matters;
  }

  #find(): readonly Match<Phrase>[] {
    const { first } = this.#words;
    const found = findPhrases(phraseLexicon(), this.#numbers, [this.#words]);
    return first === 0 ? found : found.map((match) => ({ ...match, from: match.from - first, to: match.to - first }));
  }

  #look(): readonly number[] {
    const features: number[] = [];
    const sentence = this.#words;
    wordFeatures(this.#stems, sentence, features);
    conceptFeatures(this.#stems, sentence, conceptsOf(this.#language), features);
    meaningFeatures(this.#stems, sentence, meaningsOf(this.#language), features);
    if (this.#inSubject) features.push(SUBJECT);
    return features;
  }
}
