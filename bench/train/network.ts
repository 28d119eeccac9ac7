import { scoresOf, unitsOf } from '../../packages/core/src/reading/verdict/network.ts';
import type { Network } from '../../packages/core/src/reading/verdict/network.ts';
import { softmax } from '../../packages/core/src/softmax.ts';
import { sameAgain, shuffled } from './ftrl.ts';
import type { Case } from './softmax.ts';

export interface NetworkSettings {
  readonly units: number;
  readonly epochs: number;
  readonly l2: number;
  /** How many of the hidden units a case does without while it is learned from, 0 to 1. */
  readonly dropped: number;
}

/** Found by cross-validation: more units, more rounds or a lighter penalty do not help. */
export const VERDICT_SETTINGS: NetworkSettings = { units: 32, epochs: 30, l2: 0.0006, dropped: 0.3 };

const BATCH = 64;

/** Learns verdicts from their cases by Adam over small batches. Deterministic: chance comes from a fixed seed. */
export function trainNetwork(cases: readonly Case[], verdicts: number, settings: NetworkSettings): Network {
  const figures = cases[0]?.values.length ?? 0;
  const next = sameAgain();
  const net = startOf(figures, verdicts, settings.units, next);
  const moments = new Moments(net);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const order = shuffled(cases.length, next);
    const rate = 0.004 * (1 - epoch / settings.epochs) + 0.0003;
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = emptyOf(figures, verdicts, settings.units);
      let mass = 0;
      for (const index of order.slice(from, from + BATCH)) {
        const one = cases[index];
        if (one === undefined) continue;
        mass += one.weight;
        addGradient(gradient, net, one, keptUnits(settings, next));
      }
      moments.step(net, gradient, mass, settings.l2, rate);
    }
  }
  return net;
}

/** The chance of each verdict. */
export function chancesOf(net: Network, values: Float64Array): readonly number[] {
  return softmax(scoresOf(net, values, unitsOf(net, values)));
}

/** The same net as the reader will have it: two decimals. */
export function rounded(net: Network): Network {
  return { ...net, direct: inHundredths(net.direct), inner: inHundredths(net.inner), outer: inHundredths(net.outer) };
}

function inHundredths(table: Float64Array): Float64Array {
  return table.map((value) => Math.round(value * 100) / 100);
}

function emptyOf(figures: number, verdicts: number, units: number): Network {
  return {
    verdicts,
    units,
    direct: new Float64Array((figures + 1) * verdicts),
    inner: new Float64Array((figures + 1) * units),
    outer: new Float64Array(units * verdicts),
  };
}

/** Hidden units begin all different, so that they learn different things. */
function startOf(figures: number, verdicts: number, units: number, next: () => number): Network {
  const net = emptyOf(figures, verdicts, units);
  for (const table of [net.inner, net.outer])
    for (let at = 0; at < table.length; at += 1) table[at] = (next() / 2 ** 32 - 0.5) * 0.3;
  return net;
}

/** By how much each hidden unit counts for one case: not at all where it is dropped, and more where others are. */
function keptUnits({ units, dropped }: NetworkSettings, next: () => number): Float64Array {
  return Float64Array.from({ length: units }, () => (next() / 2 ** 32 < dropped ? 0 : 1 / (1 - dropped)));
}

function addGradient(gradient: Network, net: Network, { values, label, weight }: Case, kept: Float64Array): void {
  const { verdicts, units } = net;
  const hidden = unitsOf(net, values).map((value, unit) => value * (kept[unit] ?? 0));
  const errors = softmax(scoresOf(net, values, hidden)).map(
    (chance, verdict) => (chance - Number(verdict === label)) * weight,
  );
  const back = new Float64Array(units);
  for (let unit = 0; unit < units; unit += 1) {
    if ((hidden[unit] ?? 0) <= 0) continue;
    let sum = 0;
    for (let verdict = 0; verdict < verdicts; verdict += 1)
      sum += (errors[verdict] ?? 0) * (net.outer[unit * verdicts + verdict] ?? 0);
    back[unit] = sum * (kept[unit] ?? 0);
  }
  addOuter(gradient.outer, hidden, errors);
  addOuter(gradient.direct, values, errors);
  addOuter(gradient.inner, values, back);
}

/** Adds to each row the values behind it times `errors`; to the row behind the last value the errors alone, where there is one. */
function addOuter(table: Float64Array, values: Float64Array, errors: ArrayLike<number>): void {
  const width = errors.length;
  const add = (row: number, value: number): void => {
    for (let place = 0; place < width; place += 1)
      table[row * width + place] = (table[row * width + place] ?? 0) + value * (errors[place] ?? 0);
  };
  for (const [at, value] of values.entries()) if (value !== 0) add(at, value);
  if (table.length > values.length * width) add(values.length, 1);
}

/** Adam (Kingma and Ba, ICLR 2015), with an L2 penalty. */
class Moments {
  readonly #first: Network;
  readonly #second: Network;
  #steps = 0;

  constructor({ direct, verdicts, units }: Network) {
    const figures = direct.length / verdicts - 1;
    this.#first = emptyOf(figures, verdicts, units);
    this.#second = emptyOf(figures, verdicts, units);
  }

  step(net: Network, gradient: Network, mass: number, l2: number, rate: number): void {
    this.#steps += 1;
    const late = 1 - 0.9 ** this.#steps;
    const later = 1 - 0.999 ** this.#steps;
    for (const name of ['direct', 'inner', 'outer'] as const) {
      const [table, slopes, first, second] = [net[name], gradient[name], this.#first[name], this.#second[name]];
      for (let at = 0; at < table.length; at += 1) {
        const weight = table[at] ?? 0;
        const slope = (slopes[at] ?? 0) / mass + l2 * weight;
        const m = 0.9 * (first[at] ?? 0) + 0.1 * slope;
        const v = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
        first[at] = m;
        second[at] = v;
        table[at] = weight - (rate * (m / late)) / (Math.sqrt(v / later) + 1e-8);
      }
    }
  }
}
