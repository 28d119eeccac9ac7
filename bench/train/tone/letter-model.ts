import type { Chances } from '../../../packages/core/src/tone/hearing/chances.ts';
import { isQuestion, LETTER_FIGURES, letterFigures } from '../../../packages/core/src/tone/hearing/in-letter.ts';
import { trainOdds } from '../softmax.ts';
import { doesDamage, sentencesOf } from './more-sentences.ts';
import { heardWords } from './tone-cases.ts';
import type { ToneLetter } from './tone-letters.ts';

/** One sentence of a letter among the others, and whether it does the damage. */
export interface InLetter {
  readonly letter: ToneLetter;
  readonly figures: Float64Array;
  readonly harms: boolean;
}

/** The sentences of a letter as the check sees them; neither `listen` nor what the letter sounds like must have learned from it. */
export function inLetter(
  letter: ToneLetter,
  listen: (sentence: string) => Chances,
  whole: number,
): readonly InLetter[] {
  const said = sentencesOf(letter.text)
    .map((text) => ({ text, words: heardWords(text).length, asks: isQuestion(text) }))
    .filter(({ words }) => words > 0);
  const figures = letterFigures(
    said.map(({ text, words, asks }) => ({ chances: listen(text), words, asks })),
    whole,
  );
  return said.map(({ text }, at) => ({
    letter,
    figures: figures[at] ?? new Float64Array(LETTER_FIGURES),
    harms: doesDamage(letter, text),
  }));
}

/** What each figure is worth for harm, in log-odds, and last a constant. Deterministic. */
export function trainInLetter(all: readonly InLetter[]): readonly number[] {
  const middles = columns(all, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const spreads = columns(all, (values, at) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - (middles[at] ?? 0)) ** 2, 0) / values.length),
  );
  const cases = all.map(({ figures, harms }) => ({
    values: figures.map((value, at) => (value - (middles[at] ?? 0)) / (spreads[at] ?? 1)),
    label: Number(harms),
    weight: 1,
  }));
  const odds = trainOdds(cases, 1e-4, 20);
  const weights = spreads.map((spread, at) => (odds[at] ?? 0) / spread);
  const shift = weights.reduce((sum, weight, at) => sum + weight * (middles[at] ?? 0), 0);
  return [...weights, (odds[LETTER_FIGURES] ?? 0) - shift];
}

function columns(all: readonly InLetter[], of: (values: readonly number[], at: number) => number): readonly number[] {
  return Array.from({ length: LETTER_FIGURES }, (_, at) =>
    of(
      all.map(({ figures }) => figures[at] ?? 0),
      at,
    ),
  );
}

/** How letters fare that taught nothing: a line for each share of good ones that may be marked wrongly. */
export function letterReport(judged: readonly (InLetter & { readonly harm: number })[]): string {
  const loudest = new Map<ToneLetter, { any: number; right: number }>();
  for (const { letter, harm, harms } of judged) {
    const before = loudest.get(letter) ?? { any: 0, right: 0 };
    loudest.set(letter, {
      any: Math.max(before.any, harm),
      right: harms ? Math.max(before.right, harm) : before.right,
    });
  }
  const good = [...loudest].flatMap(([{ kind }, { any }]) => (kind === 'good' ? [any] : []));
  good.sort((one, other) => other - one);
  const bad = [...loudest].filter(([{ kind, words }]) => kind === 'bad' && words.length > 0);
  return [0.02, 0.03, 0.04, 0.06, 0.08, 0.1]
    .map((wrong) => {
      const threshold = good[Math.floor(good.length * wrong)] ?? 1;
      const share = bad.filter(([, { right }]) => right > threshold).length / bad.length;
      return `good letters marked ${String(wrong)} (harm > ${threshold.toFixed(3)}): bad ones at the words ${share.toFixed(3)}`;
    })
    .join('\n');
}
