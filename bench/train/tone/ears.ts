import type { Chances } from '../../../packages/core/src/tone/hearing/chances.ts';
import type { WordTable } from '../../../packages/core/src/tone/hearing/tables.ts';
import { turnsOf } from '../../../packages/core/src/tone/hearing/turns.ts';
import { tallyOf, turnsSay, type TurnWeights } from '../../../packages/core/src/tone/hearing/turns-say.ts';
import type { KindOf } from '../../../packages/core/src/tone/hearing/word-kinds.ts';
import { chancesOf, trainHearing } from './hearing-model.ts';
import type { HearingModel } from './hearing-model.ts';
import { heardWords, weightOf } from './tone-cases.ts';
import type { ToneSentence } from './tone-corpus.ts';
import { trainTurns, type TurnCase } from './turns-model.ts';

/** What both models say of a sentence. */
export interface HeardTwice {
  readonly chances: Chances;
  /** Log-odds of harm. */
  readonly turns: number;
}

/** Both models, as trained on some sentences. */
export interface Ears {
  readonly model: HearingModel;
  readonly turns: TurnWeights;
  readonly listen: (text: string) => HeardTwice;
}

/** Learns both ways of listening. Deterministic. */
export function trainEars(sentences: readonly ToneSentence[], table: WordTable, kindOf: KindOf): Ears {
  const model = trainHearing(sentences, table);
  const turns = trainTurns(
    sentences.map((sentence) => turnCase(sentence, kindOf)),
    { least: 2, most: 110_000, batch: 64, decay: 0.06 },
  );
  return {
    model,
    turns,
    listen: (text) => ({
      chances: chancesOf(model, { text }, table),
      turns: turnsSay(tallyOf(turnsOf(heardWords(text), kindOf), turns), turns),
    }),
  };
}

function turnCase(sentence: ToneSentence, kindOf: KindOf): TurnCase {
  return {
    places: turnsOf(heardWords(sentence.text), kindOf),
    harm: Number(sentence.kind !== 'good'),
    weight: weightOf(sentence),
  };
}
