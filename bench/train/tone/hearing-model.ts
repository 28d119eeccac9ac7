import { softmax } from '../../../packages/core/src/softmax.ts';
import type { Chances } from '../../../packages/core/src/tone/hearing/chances.ts';
import { CLASSES } from '../../../packages/core/src/tone/hearing/classes.ts';
import { FIGURES, PLACES } from '../../../packages/core/src/tone/hearing/features.ts';
import { letterOf } from '../../../packages/core/src/figures-text.ts';
import { FIRST_CLASS, WEIGHT_STEP } from '../../../packages/core/src/tone/hearing/tables.ts';
import type { WordTable } from '../../../packages/core/src/tone/hearing/tables.ts';
import { scoresOf, trainSparseSoftmax } from './sparse-softmax.ts';
import type { SparseTrained } from './sparse-softmax.ts';
import { caseOf, phraseNumbers, seenIn } from './tone-cases.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** Phrases that fewer sentences have are learned by heart. */
const LEAST = 2;

/** What a phrase's weight must be worth to be kept. */
const L1 = 0.6;

/** A trained hearing of sentences. */
export interface HearingModel {
  readonly phrases: ReadonlyMap<string, number>;
  readonly trained: SparseTrained;
}

/** Learns how sentences are heard. Deterministic. */
export function trainHearing(sentences: readonly ToneSentence[], table: WordTable): HearingModel {
  const phrases = phraseNumbers(sentences, LEAST);
  const trained = trainSparseSoftmax(
    sentences.map((sentence) => caseOf(sentence, phrases, table)),
    {
      features: phrases.size + PLACES * FIGURES,
      classes: CLASSES,
      epochs: 10,
      rate: 0.3,
      l2: 2,
      l1: (feature) => (feature < phrases.size ? L1 : 0),
    },
  );
  return { phrases, trained };
}

/** The chance of each class for a sentence. */
export function chancesOf(
  { phrases, trained }: HearingModel,
  { text }: Pick<ToneSentence, 'text'>,
  table: WordTable,
): Chances {
  return softmax(scoresOf(trained, seenIn(text, phrases, table)));
}

/** The weights of phrases as text: a line a phrase, `phrase<tab>` and two letters a class, which and how much. */
export function phraseWeights({ phrases, trained }: HearingModel): string {
  const lines: string[] = [];
  for (const [phrase, number] of phrases) {
    let letters = '';
    for (let label = 0; label < CLASSES; label += 1) {
      const weight = trained.weights[number * CLASSES + label] ?? 0;
      if (Math.abs(weight) >= WEIGHT_STEP * 1.5)
        letters += String.fromCharCode(FIRST_CLASS + label) + letterOf(weight, WEIGHT_STEP);
    }
    if (letters !== '') lines.push(`${phrase}\t${letters}`);
  }
  return lines.join('\n');
}

/** The weights of the figures, place by place, class after class. */
export function placeWeights({ phrases, trained }: HearingModel): readonly number[] {
  const from = phrases.size * CLASSES;
  return Array.from({ length: PLACES * FIGURES * CLASSES }, (_, at) =>
    Number((trained.weights[from + at] ?? 0).toFixed(2)),
  );
}
