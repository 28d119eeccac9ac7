import { logistic } from '../../../packages/core/src/softmax.ts';
import { TURN_PLACES, turnScale } from '../../../packages/core/src/tone/hearing/turns.ts';
import type { TurnWeights } from '../../../packages/core/src/tone/hearing/turns-say.ts';
import { Random } from '../../corpus/random.ts';
import { shuffled } from '../ftrl.ts';

const EPOCHS = 6;
const RATE = 0.15;
const SEED = 20261127;

/** This share of a sentence's turns is left out whenever it is learned from, so that none is relied on alone. */
const LEFT_OUT = 0.3;

/** Weights further out than this many times their spread are cut: a few loud turns should not outvote a sentence. */
const LOUDEST = 2.6;

/** The greatest weight in steps. */
const MOST_STEPS = 7;

/** The turns of a sentence or a letter to learn from. */
export interface TurnCase {
  readonly places: Int32Array;
  /** 1 where it does harm, else 0. */
  readonly harm: number;
  readonly weight: number;
}

export interface TurnSettings {
  /** Turns that fewer cases of full weight have are learned by heart, so they are left. */
  readonly least: number;
  /** So many turns are kept, the loudest, and learned anew without the others. */
  readonly most: number;
  /** Cases learned from at a time. */
  readonly batch: number;
  /** How much a weight is drawn back to nothing. */
  readonly decay: number;
}

interface Learned {
  readonly weights: Float32Array;
  bias: number;
}

/** Learns which turns do harm and which do none, whatever the harm is. Deterministic. */
export function trainTurns(cases: readonly TurnCase[], settings: TurnSettings): TurnWeights {
  const seen = new Uint16Array(TURN_PLACES);
  for (const { places, weight } of cases)
    if (weight === 1) for (const place of places) seen[place] = (seen[place] ?? 0) + 1;
  const first = learn(cases, (place) => (seen[place] ?? 0) >= settings.least, settings);
  const least = Math.max(first.weights.map(Math.abs).toSorted().at(-settings.most) ?? 0, Number.MIN_VALUE);
  const { weights, bias } = learn(cases, (place) => Math.abs(first.weights[place] ?? 0) >= least, settings);
  return { ...inSteps(weights), bias };
}

/** Logistic regression by AdaGrad over small batches, of the turns that are `known`. */
function learn(all: readonly TurnCase[], known: (place: number) => boolean, settings: TurnSettings): Learned {
  const cases = all.map((one) => ({ ...one, places: one.places.filter(known) }));
  const learned: Learned = { weights: new Float32Array(TURN_PLACES), bias: 0 };
  const squares = new Float32Array(TURN_PLACES).fill(0.01);
  const slopes = new Float32Array(TURN_PLACES);
  const random = new Random(SEED);
  let biasSquares = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(cases.length, () => random.bits());
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch).flatMap((index) => cases[index] ?? []);
      const { touched, total } = slopesOf(batch, learned, slopes, random);
      for (const place of touched) {
        const weight = learned.weights[place] ?? 0;
        const downhill = (slopes[place] ?? 0) + settings.decay * weight;
        slopes[place] = 0;
        squares[place] = (squares[place] ?? 0) + downhill * downhill;
        learned.weights[place] = weight - (RATE * downhill) / Math.sqrt(squares[place] ?? 1);
      }
      biasSquares += total * total;
      learned.bias -= (RATE * total) / Math.sqrt(biasSquares);
    }
  }
  return learned;
}

/** Adds up in `slopes` which way each weight should go for a batch; says which were touched, and the bias's own. */
function slopesOf(
  batch: readonly TurnCase[],
  { weights, bias }: Learned,
  slopes: Float32Array,
  random: Random,
): { readonly touched: readonly number[]; readonly total: number } {
  const touched: number[] = [];
  let total = 0;
  for (const one of batch) {
    const places = one.places.filter(() => random.next() >= LEFT_OUT);
    const scale = turnScale(one.places.length) / (1 - LEFT_OUT);
    const error = (logistic(sumOf(places, weights) * scale + bias) - one.harm) * one.weight;
    total += error;
    for (const place of places) {
      if (slopes[place] === 0) touched.push(place);
      slopes[place] = (slopes[place] ?? 0) + error * scale;
    }
  }
  return { touched, total };
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
