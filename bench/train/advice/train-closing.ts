import { DISTANCE_SIGNS } from '../../../packages/core/src/advice/closing/asks-for-distance.ts';
import { closingFeatures } from '../../../packages/core/src/advice/closing/closing-features.ts';
import { CLOSING_STEP } from '../../../packages/core/src/advice/closing/closing-model.ts';
import { shutsInWords } from '../../../packages/core/src/advice/lock.ts';
import { sentencesOf } from '../../../packages/core/src/advice/signs/letter-says.ts';
import { detectLanguage } from '../../../packages/core/src/language/detect-language.ts';
import { lineScale } from '../../../packages/core/src/line-model.ts';
import { lettersOf } from '../corpus-files.ts';
import { messageOf } from '../letter-message.ts';
import { trainSparseSoftmax } from '../tone/sparse-softmax.ts';
import type { SparseCase } from '../tone/sparse-softmax.ts';

/** A sentence, and whether it shuts the door to a person. */
export interface ClosingLine {
  readonly text: string;
  readonly language: string;
  readonly shuts: boolean;
}

/** The classes of lines that shut a door. */
const SHUTTING: ReadonlySet<string> = new Set(['leave-alone', 'safety', 'legal', 'hostile', 'personal']);
/** Neither: they shut something, and another lock keeps it. */
const SHUT_OTHERWISE: ReadonlySet<string> = new Set(['second-no', 'no-discussion', 'no-reply']);

/** Lines as they were labelled, as those that shut a door and those that do not. */
export function asClosingLines(
  lines: readonly { readonly label: string; readonly text: string; readonly language: string }[],
): readonly ClosingLine[] {
  return lines
    .filter(({ label }) => !SHUT_OTHERWISE.has(label))
    .map(({ label, text, language }) => ({ text, language, shuts: SHUTTING.has(label) }));
}

/** One letter in so many is taken: enough to know what is said where no door is shut. */
const EVERY = 2;

/** To whom all letters of the corpus are written: her name says nothing of what is in them. */
const READER = /\b(?:Mira|Sol)\b/gi;

/** Sentences of the reader's letters, as what shuts nothing; those with known words for it are left out. */
export async function ordinarySentences(): Promise<readonly ClosingLine[]> {
  const letters = (await lettersOf('development')).filter((_letter, at) => at % EVERY === 0);
  return letters.flatMap((letter) => {
    const message = messageOf(letter);
    const language = detectLanguage(message.text).language;
    return sentencesOf(message)
      .filter((text) => !shutsInWords(text))
      .map((text) => ({ text: text.replaceAll(READER, ''), language, shuts: false }));
  });
}

/** Features that fewer lines have are learned by heart. */
const LEAST = 3;
/** Lesser weights, in steps, are not worth their room. */
const LEAST_STEPS = 2;

/** What a sentence model comes to, as the source that the library reads. */
export interface TrainedClosing {
  readonly bias: number;
  readonly weights: string;
}

/** Learns which sentences shut a door. Deterministic. */
export function trainClosing(lines: readonly ClosingLine[]): TrainedClosing {
  const featured = lines.map(({ text, language, shuts }) => ({ features: closingFeatures(text, language), shuts }));
  const counts = new Map<string, number>();
  for (const { features } of featured)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map(
    [...counts].filter(([, count]) => count >= LEAST).map(([feature], at) => [feature, at] as const),
  );
  const cases = featured.map(({ features, shuts }): SparseCase => {
    const known = features.map((feature) => numbers.get(feature)).filter((number) => number !== undefined);
    const scale = lineScale(features.length);
    return {
      features: Int32Array.from(known),
      values: Float32Array.from(known.map(() => scale)),
      label: Number(shuts),
      weight: 1,
    };
  });
  const { bias, weights } = trainSparseSoftmax(cases, {
    features: numbers.size,
    classes: 2,
    epochs: 6,
    rate: 0.3,
    l2: 1,
    l1: () => 0.4,
  });
  const bySteps = new Map<number, string[]>();
  for (const [feature, number] of numbers) {
    const steps = Math.round(((weights[number * 2 + 1] ?? 0) - (weights[number * 2] ?? 0)) / CLOSING_STEP);
    if (Math.abs(steps) < LEAST_STEPS) continue;
    const same = bySteps.get(steps) ?? [];
    same.push(feature);
    bySteps.set(steps, same);
  }
  const rows = [...bySteps]
    .toSorted(([a], [b]) => a - b)
    .map(([steps, features]) => [String(steps), ...features.toSorted()].join('\t'));
  return { bias: (bias[1] ?? 0) - (bias[0] ?? 0), weights: rows.join('\n') };
}

/** A letter as it is weighed (`DISTANCE_SIGNS`), and whether a careful adviser leaves it alone. */
export interface WeighedDistance {
  readonly figures: readonly number[];
  readonly asked: boolean;
}

/** Learns how much each sign counts. Deterministic. */
export function trainDistance(letters: readonly WeighedDistance[]): readonly number[] {
  const size = DISTANCE_SIGNS.length;
  const { weights } = trainSparseSoftmax(
    letters.map(({ figures, asked }) => ({
      features: Int32Array.from(figures.keys()),
      values: Float32Array.from(figures),
      label: Number(asked),
      weight: 1,
    })),
    { features: size, classes: 2, epochs: 40, rate: 0.1, l2: 1, l1: () => 0 },
  );
  return Array.from({ length: size }, (_, at) => (weights[at * 2 + 1] ?? 0) - (weights[at * 2] ?? 0));
}

/** How letters come out that the weights were not learned from, a tenth at a time. */
export function distanceChecked(
  letters: readonly WeighedDistance[],
): readonly { readonly sum: number; readonly asked: boolean }[] {
  const folds = 10;
  return Array.from({ length: folds }, (_, fold) => {
    const learned = trainDistance(letters.filter((_one, at) => at % folds !== fold));
    return letters
      .filter((_one, at) => at % folds === fold)
      .map(({ figures, asked }) => ({
        asked,
        sum: figures.reduce((total, figure, at) => total + figure * (learned[at] ?? 0), 0),
      }));
  }).flat();
}

/** Both as the source file that the library reads. */
export function closingAsSource({ bias, weights }: TrainedClosing, distance: readonly number[]): string {
  const figures = distance.map((figure) => figure.toFixed(3)).join(', ');
  return `/** Written by \`npm run train:advice\`. */\nexport const CLOSING_BIAS: number = ${bias.toFixed(3)};\n\nexport const DISTANCE_WEIGHTS: readonly number[] = [${figures}];\n\nexport const CLOSING_WEIGHTS = \`${weights}\`;\n`;
}
