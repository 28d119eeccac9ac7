import { turnsOf } from '../../../packages/core/src/tone/hearing/turns.ts';
import { tallyOf, turnsSay, type TurnWeights } from '../../../packages/core/src/tone/hearing/turns-say.ts';
import type { KindOf } from '../../../packages/core/src/tone/hearing/word-kinds.ts';
import { sentencesOf } from './more-sentences.ts';
import { heardWords } from './tone-cases.ts';
import type { ToneLetter } from './tone-letters.ts';
import { trainTurns } from './turns-model.ts';

/** Learns how whole letters sound that do damage somewhere. Deterministic. */
export function trainLetterTurns(letters: readonly ToneLetter[], kindOf: KindOf): TurnWeights {
  return trainTurns(
    letters.map((letter) => ({
      places: letterTurns(letter, kindOf),
      harm: Number(letter.kind === 'bad'),
      weight: 1,
    })),
    { least: 3, most: 15_000, batch: 16, decay: 0.05 },
  );
}

/** What a letter sounds like as a whole, in log-odds of harm. */
export function soundOf(letter: ToneLetter, kindOf: KindOf, weights: TurnWeights): number {
  return turnsSay(tallyOf(letterTurns(letter, kindOf), weights), weights);
}

/** The turns of all its sentences, one after another. */
function letterTurns({ text }: ToneLetter, kindOf: KindOf): Int32Array {
  return Int32Array.from(
    sentencesOf(text)
      .map(heardWords)
      .filter((words) => words.length > 0)
      .flatMap((words) => [...turnsOf(words, kindOf)]),
  );
}
