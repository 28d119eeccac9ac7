import { letterOf } from '../../../packages/core/src/figures-text.ts';
import { FIRST_LINE_CLASS, LINE_STEP, lineFeatures, lineScale } from '../../../packages/core/src/line-model.ts';
import { softmax } from '../../../packages/core/src/softmax.ts';
import { scoresOf, trainSparseSoftmax } from '../tone/sparse-softmax.ts';
import type { SparseCase, SparseTrained } from '../tone/sparse-softmax.ts';
import type { WordVectors } from '../tone/word-vectors.ts';
import type { LabelledLine } from './line-corpus.ts';

/** How much general word vectors weigh beside the words themselves. */
const DENSE = 1;

/** Features that fewer lines have are learned by heart. */
const LEAST = 2;

export interface TrainedLines<Class extends string> {
  readonly classes: readonly Class[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly trained: SparseTrained;
  readonly words: WordVectors;
}

/** Learns the classes of lines. Deterministic. */
export function trainLines<Class extends string>(
  lines: readonly LabelledLine<Class>[],
  classes: readonly Class[],
  words: WordVectors,
): TrainedLines<Class> {
  const counts = new Map<string, number>();
  for (const { text, more } of lines)
    for (const feature of lineFeatures(text, more)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature);
  const numbers = new Map(kept.map((feature, at) => [feature, at]));
  const cases = lines.map((line) => caseOf(line, numbers, words, classes.indexOf(line.label)));
  const trained = trainSparseSoftmax(cases, {
    features: numbers.size + words.size,
    classes: classes.length,
    epochs: 12,
    rate: 0.3,
    l2: 0.3,
    l1: (feature) => (feature < numbers.size ? 0.1 : 0),
  });
  return { classes, numbers, trained, words };
}

function caseOf(
  { text, more, language, weight }: Unlabelled,
  numbers: ReadonlyMap<string, number>,
  words: WordVectors,
  label: number,
): SparseCase {
  const features = lineFeatures(text, more);
  const scale = lineScale(features.length);
  const known = features.map((feature) => numbers.get(feature)).filter((number) => number !== undefined);
  const sums = new Float64Array(language === 'en' ? words.size : 0);
  for (const feature of features) {
    const vector = words.vectors.get(feature);
    if (vector !== undefined)
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (vector[at] ?? 0);
  }
  return {
    features: Int32Array.from(
      [...known, ...sums.keys()].map((feature, at) => (at < known.length ? feature : numbers.size + feature)),
    ),
    values: Float32Array.from([...known.map(() => scale), ...[...sums].map((sum) => sum * scale * DENSE)]),
    label,
    weight: weight ?? 1,
  };
}

type Unlabelled = Omit<LabelledLine<string>, 'label'>;

/** The chances of the classes for a line. */
export function chancesOfLine<Class extends string>(
  { numbers, trained, words }: TrainedLines<Class>,
  line: Unlabelled,
): readonly number[] {
  return softmax(scoresOf(trained, caseOf(line, numbers, words, 0)));
}

/** Words beyond these, commonest first, keep only what their own lines taught. */
const MOST_WORDS = 7000;

/** The model as the source file that the library reads: what general word vectors taught is added to the words that have them. */
export function linesAsSource<Class extends string>(name: string, model: TrainedLines<Class>): string {
  const { classes, numbers, trained, words } = model;
  const common = [...words.vectors.keys()].slice(0, MOST_WORDS);
  const rows: string[] = [];
  for (const feature of new Set([...numbers.keys(), ...common])) {
    let letters = '';
    for (let label = 0; label < classes.length; label += 1) {
      const weight = ownWeight(model, feature, label) + vectorWeight(model, feature, label);
      if (Math.abs(weight) >= LINE_STEP * 2.5)
        letters += String.fromCharCode(FIRST_LINE_CLASS + label) + letterOf(weight, LINE_STEP);
    }
    if (letters !== '') rows.push(`${feature}\t${letters}`);
  }
  const bias = [...trained.bias].map((value) => value.toFixed(3)).join(', ');
  return `/** Written by \`npm run train:advice\`. */\nexport const ${name}_BIAS: readonly number[] = [${bias}];\n\nexport const ${name}_WEIGHTS = \`${rows.join('\n')}\`;\n`;
}

function ownWeight<Class extends string>(
  { numbers, trained, classes }: TrainedLines<Class>,
  feature: string,
  label: number,
): number {
  const number = numbers.get(feature);
  return number === undefined ? 0 : (trained.weights[number * classes.length + label] ?? 0);
}

function vectorWeight<Class extends string>(
  { numbers, trained, classes, words }: TrainedLines<Class>,
  feature: string,
  label: number,
): number {
  const vector = words.vectors.get(feature);
  if (vector === undefined) return 0;
  let sum = 0;
  for (let at = 0; at < words.size; at += 1)
    sum += (vector[at] ?? 0) * (trained.weights[(numbers.size + at) * classes.length + label] ?? 0);
  return sum * DENSE;
}

/** Each line with how likely each class is by a model that has not seen it: a fifth of the lines at a time is kept back. */
export function crossChecked<Class extends string>(
  lines: readonly LabelledLine<Class>[],
  classes: readonly Class[],
  words: WordVectors,
): readonly { readonly line: LabelledLine<Class>; readonly chances: readonly number[] }[] {
  const folds = 5;
  return Array.from({ length: folds }, (_, fold) => {
    const model = trainLines(
      lines.filter((_line, at) => at % folds !== fold),
      classes,
      words,
    );
    return lines
      .filter((_line, at) => at % folds === fold)
      .map((line) => ({ line, chances: chancesOfLine(model, line) }));
  }).flat();
}
