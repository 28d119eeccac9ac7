import { letterOf } from '../../../packages/core/src/figures-text.ts';
import { logistic } from '../../../packages/core/src/softmax.ts';
import { TURN_PLACES, turnScale, turnsOf } from '../../../packages/core/src/tone/hearing/turns.ts';
import type { KindOf } from '../../../packages/core/src/tone/hearing/word-kinds.ts';
import { Random } from '../../corpus/random.ts';
import { shuffled } from '../ftrl.ts';
import { heardWords, weightOf } from './tone-cases.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** Turns that fewer sentences have are learned by heart. */
const LEAST = 2;

const EPOCHS = 8;
const BATCH = 32;
const RATE = 0.1;
const DECAY = 0.03;
const SEED = 20261127;

/** Weights further out than this many times their spread are cut: a few loud turns should not outvote a sentence. */
const LOUDEST = 2.6;

/** The greatest weight in steps. */
const MOST_STEPS = 7;

/** What each place of the table of turns says for harm: steps of `step` in log-odds. */
export interface Turns {
  readonly weights: Float32Array;
  readonly bias: number;
}

interface TurnCase {
  readonly places: Int32Array;
  readonly scale: number;
  readonly harm: number;
  readonly weight: number;
}

/** Learns which turns do harm and which do none, whatever the harm is: logistic regression by AdaGrad over small batches. Deterministic. */
export function trainTurns(sentences: readonly ToneSentence[], kindOf: KindOf): Turns {
  const cases = turnCases(sentences, kindOf);
  const weights = new Float32Array(TURN_PLACES);
  const squares = new Float32Array(TURN_PLACES).fill(0.01);
  let bias = 0;
  let biasSquares = 1;
  const random = new Random(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(cases.length, () => random.bits());
    for (let from = 0; from < order.length; from += BATCH) {
      const slopes = new Map<number, number>();
      let all = 0;
      for (const index of order.slice(from, from + BATCH)) {
        const one = cases[index];
        if (one === undefined) continue;
        const error = (chanceOf(one, weights, bias) - one.harm) * one.weight;
        all += error;
        for (const place of one.places) slopes.set(place, (slopes.get(place) ?? 0) + error * one.scale);
      }
      for (const [place, slope] of slopes) {
        const downhill = slope + DECAY * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + downhill * downhill;
        weights[place] = (weights[place] ?? 0) - (RATE * downhill) / Math.sqrt(squares[place] ?? 1);
      }
      biasSquares += all * all;
      bias -= (RATE * all) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

function turnCases(sentences: readonly ToneSentence[], kindOf: KindOf): readonly TurnCase[] {
  const turns = sentences.map((sentence) => ({ sentence, all: turnsOf(heardWords(sentence.text), kindOf) }));
  const seen = new Map<number, number>();
  for (const { sentence, all } of turns)
    if (weightOf(sentence) === 1) for (const turn of all) seen.set(turn, (seen.get(turn) ?? 0) + 1);
  return turns.map(({ sentence, all }) => {
    const known = [...all].filter((turn) => (seen.get(turn) ?? 0) >= LEAST);
    return {
      places: Int32Array.from(known, (turn) => turn % TURN_PLACES),
      scale: turnScale(known.length),
      harm: Number(sentence.kind !== 'good'),
      weight: weightOf(sentence),
    };
  });
}

function chanceOf({ places, scale }: TurnCase, weights: Float32Array, bias: number): number {
  let score = 0;
  for (const place of places) score += weights[place] ?? 0;
  return logistic(score * scale + bias);
}

/** The weights as text, a letter a place, and what one step of them is worth. */
export function turnWeights({ weights }: Turns): { readonly text: string; readonly step: number } {
  const some = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(some.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, some.length));
  const step = (LOUDEST * spread) / MOST_STEPS;
  const steps = (weight: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
  return { text: Array.from(weights, (weight) => letterOf(steps(weight), 1)).join(''), step };
}
