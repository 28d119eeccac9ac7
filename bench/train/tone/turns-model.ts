import { logistic } from '../../../packages/core/src/softmax.ts';
import { TURN_PLACES, turnScale, turnsOf } from '../../../packages/core/src/tone/hearing/turns.ts';
import type { TurnWeights } from '../../../packages/core/src/tone/hearing/turns-say.ts';
import type { KindOf } from '../../../packages/core/src/tone/hearing/word-kinds.ts';
import { Random } from '../../corpus/random.ts';
import { shuffled } from '../ftrl.ts';
import { heardWords, weightOf } from './tone-cases.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** Turns that fewer sentences have are learned by heart. */
const LEAST = 2;

/** So many turns are kept, the loudest, and learned anew without the others. */
const MOST = 110_000;

const EPOCHS = 6;
const BATCH = 64;
const RATE = 0.15;
const DECAY = 0.06;
const SEED = 20261127;

/** This share of a sentence's turns is left out whenever it is learned from, so that none is relied on alone. */
const LEFT_OUT = 0.3;

/** Weights further out than this many times their spread are cut: a few loud turns should not outvote a sentence. */
const LOUDEST = 2.6;

/** The greatest weight in steps. */
const MOST_STEPS = 7;

interface TurnCase {
  readonly places: Int32Array;
  readonly harm: number;
  readonly weight: number;
}

interface Learned {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Learns which turns do harm and which do none, whatever the harm is. Deterministic. */
export function trainTurns(sentences: readonly ToneSentence[], kindOf: KindOf): TurnWeights {
  const cases = sentences.map((sentence) => ({
    places: turnsOf(heardWords(sentence.text), kindOf),
    harm: Number(sentence.kind !== 'good'),
    weight: weightOf(sentence),
  }));
  const seen = new Uint16Array(TURN_PLACES);
  for (const { places, weight } of cases)
    if (weight === 1) for (const place of places) seen[place] = (seen[place] ?? 0) + 1;
  const first = learn(cases, (place) => (seen[place] ?? 0) >= LEAST);
  const least = first.weights.map(Math.abs).toSorted().at(-MOST) ?? 0;
  const { weights, bias } = learn(cases, (place) => Math.abs(first.weights[place] ?? 0) >= Math.max(least, 1e-9));
  return { ...inSteps(weights), bias };
}

/** Logistic regression by AdaGrad over small batches, of the turns that are `known`. */
function learn(all: readonly TurnCase[], known: (place: number) => boolean): Learned {
  const cases = all.map((one) => ({ ...one, places: one.places.filter(known) }));
  const weights = new Float32Array(TURN_PLACES);
  const squares = new Float32Array(TURN_PLACES).fill(0.01);
  const slopes = new Float32Array(TURN_PLACES);
  const random = new Random(SEED);
  let bias = 0;
  let biasSquares = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(cases.length, () => random.bits());
    for (let from = 0; from < order.length; from += BATCH) {
      const touched: number[] = [];
      let total = 0;
      for (const index of order.slice(from, from + BATCH)) {
        const one = cases[index];
        if (one === undefined) continue;
        const places = one.places.filter(() => random.next() >= LEFT_OUT);
        const scale = turnScale(one.places.length) / (1 - LEFT_OUT);
        const error = (logistic(sumOf(places, weights) * scale + bias) - one.harm) * one.weight;
        total += error;
        for (const place of places) {
          if (slopes[place] === 0) touched.push(place);
          slopes[place] = (slopes[place] ?? 0) + error * scale;
        }
      }
      for (const place of touched) {
        const downhill = (slopes[place] ?? 0) + DECAY * (weights[place] ?? 0);
        slopes[place] = 0;
        squares[place] = (squares[place] ?? 0) + downhill * downhill;
        weights[place] = (weights[place] ?? 0) - (RATE * downhill) / Math.sqrt(squares[place] ?? 1);
      }
      biasSquares += total * total;
      bias -= (RATE * total) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

function sumOf(places: Int32Array, weights: Float32Array): number {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return sum;
}

/** The weights in whole steps, and what one is worth. */
function inSteps(weights: Float32Array): Pick<TurnWeights, 'steps' | 'step'> {
  const some = weights.filter((weight) => weight !== 0);
  const spread = Math.sqrt(some.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(1, some.length));
  const step = (LOUDEST * spread) / MOST_STEPS;
  const cut = (weight: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
  return { steps: Int8Array.from(weights, cut), step };
}
