import { tagNumber } from '../../packages/core/src/reading/model/tag-sentences.ts';
import { logitsOf } from '../../packages/core/src/reading/model/tagger.ts';
import type { TaggerWeights } from '../../packages/core/src/reading/model/tagger.ts';
import { TAGS } from '../../packages/core/src/reading/model/tags.ts';
import { WHOLE_CLASSES } from '../../packages/core/src/reading/model/whole-classes.ts';
import { wholeFeatures } from '../../packages/core/src/reading/model/whole-features.ts';
import { sentencesSeen } from '../../packages/core/src/reading/model/known-sentences.ts';
import { languageOf } from '../../packages/core/src/reading/passage/language-of.ts';
import { passageOf } from '../../packages/core/src/reading/passage/passage.ts';
import { examplesFromWholes, wholeOf } from './examples.ts';
import type { Whole } from './examples.ts';
import { train, withoutRare } from './ftrl.ts';
import type { Example, Trained } from './ftrl.ts';
import { asReader } from './pack.ts';
import type { TrainingLetter } from './training-letter.ts';

/** The two trained parts: what sentences say, and what letters as a whole are. */
export interface Model {
  readonly sentences: TaggerWeights;
  readonly wholes: TaggerWeights;
  /** The same before rounding, to be stored. */
  readonly trained: { readonly sentences: Trained; readonly wholes: Trained };
}

const NO = tagNumber('no');

/** Found by cross-validation over the letters. The no is frequent and many-sided, everything else is rare. */
const SETTINGS = {
  tags: TAGS.length,
  rate: 0.6,
  l2: 1,
  each: (tag: number): { readonly l1: number; readonly positive: number } =>
    tag === NO ? { l1: 4, positive: 1.5 } : { l1: 6, positive: 3 },
};

/** What fewer sentences, or letters, have in common teaches nothing. */
const LEAST = 3;
const LEAST_LETTERS = 5;

const wholes = new Map<TrainingLetter, Whole>();

/** Learns from the tagged sentences first, then from them and the letters `uses` says together. */
export function trainTagger(
  tagged: readonly Example[],
  letters: readonly TrainingLetter[],
  uses: (id: string) => boolean,
): Model {
  const used = letters.filter(({ id, expect }) => uses(id) && expect.verdict !== 'unsure');
  const chosen = used
    .filter(({ source }, index) => source !== 'ham' || index % 3 === 0)
    .map((letter) => {
      const known = wholes.get(letter) ?? wholeOf(letter.id, letter.message, letter.expect);
      wholes.set(letter, known);
      return known;
    });
  const first = asReader(train(withoutRare(tagged, LEAST), { ...SETTINGS, epochs: 4 }));
  const trained = {
    sentences: train(
      withoutRare([...tagged, ...examplesFromWholes(chosen, (features) => logitsOf(first, features))], LEAST),
      {
        ...SETTINGS,
        epochs: 4,
      },
    ),
    wholes: trainWholes(used),
  };
  return { sentences: asReader(trained.sentences), wholes: asReader(trained.wholes), trained };
}

const known = new Map<TrainingLetter, Example>();

function trainWholes(letters: readonly TrainingLetter[]): Trained {
  const examples = letters.map((letter) => {
    const example = known.get(letter) ?? exampleOfWhole(letter);
    known.set(letter, example);
    return example;
  });
  // Held short: a longer training is surer of itself and no more often right (ADR 6).
  return train(withoutRare(examples, LEAST_LETTERS), {
    tags: WHOLE_CLASSES.length,
    rate: 0.5,
    l2: 1,
    each: () => ({ l1: 4, positive: 1 }),
    epochs: 4,
  });
}

function exampleOfWhole({ message, source, expect }: TrainingLetter): Example {
  const labels = new Int8Array(WHOLE_CLASSES.length).fill(-1);
  const set = (kind: string, value: string | null | undefined): void => {
    if (value === null || value === undefined) return;
    for (const [at, name] of WHOLE_CLASSES.entries())
      if (name.startsWith(`${kind}:`)) labels[at] = Number(name === `${kind}:${value}`);
  };
  set('verdict', expect.verdict);
  if ('field' in expect) set('field', expect.verdict === 'other' && expect.field !== 'personal' ? null : expect.field);
  if ('form' in expect && expect.verdict === 'rejection') {
    set('form', expect.form);
    set('finality', expect.finality);
    const says = new Set<string>([
      ...(expect.reasons ?? []).map((reason) => `reason:${reason}`),
      ...(expect.doors ?? []).map(({ kind }) => `door:${kind}`),
      ...(expect.noFeedback === true ? ['no-feedback'] : []),
    ]);
    for (const [at, name] of WHOLE_CLASSES.entries())
      if (/^(?:reason:|door:|no-feedback)/u.test(name)) labels[at] = Number(says.has(name));
  }
  const passage = passageOf(message);
  return {
    features: [
      ...new Set(wholeFeatures(message, passage, sentencesSeen(passage, languageOf(passage, message).language))),
    ],
    labels,
    weight: source === 'ham' ? 0.5 : 1,
  };
}
