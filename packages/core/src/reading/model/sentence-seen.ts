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

/** A sentence by its words alone, and all that follows from them, each worked out when it is first asked for. */
export class SentenceSeen {
  readonly #stems: readonly number[];
  readonly #numbers: readonly number[];
  readonly #question: boolean;
  readonly #inSubject: boolean;
  readonly #language: string;
  #features: readonly number[] | null = null;
  #ranks: readonly number[] | null = null;
  #logits: Float32Array | null = null;
  #matches: readonly Match<Phrase>[] | null = null;

  constructor(tokens: Tokens, { first, last, question }: Sentence, inSubject: boolean, language: string) {
    this.#stems = tokens.stems.slice(first, last);
    this.#numbers = tokens.numbers.slice(first, last);
    this.#question = question;
    this.#inSubject = inSubject;
    this.#language = language;
  }

  /** Whether that sentence has the same words. */
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
    this.#matches ??= findPhrases(phraseLexicon(), this.#numbers, [
      { first: 0, last: this.#numbers.length, question: this.#question },
    ]);
    return this.#matches;
  }

  #look(): readonly number[] {
    const features: number[] = [];
    const sentence = { first: 0, last: this.#stems.length, question: this.#question };
    wordFeatures(this.#stems, sentence, features);
    conceptFeatures(this.#stems, sentence, conceptsOf(this.#language), features);
    meaningFeatures(this.#stems, sentence, meaningsOf(this.#language), features);
    if (this.#inSubject) features.push(SUBJECT);
    return features;
  }
}
