import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readWords } from '../packages/core/src/tone/hearing/tables.ts';
import { WORD_FIGURES } from '../packages/core/src/tone/hearing/word-figures.ts';
import { hearingReport } from './train/tone/hearing-report.ts';
import { trainEars, type HeardTwice } from './train/tone/ears.ts';
import { phraseWeights, placeWeights } from './train/tone/hearing-model.ts';
import { inLetter, letterReport, trainInLetter, type InLetter } from './train/tone/letter-model.ts';
import { soundOf, trainLetterTurns } from './train/tone/letter-turns.ts';
import { toneLetters, type ToneLetter } from './train/tone/tone-letters.ts';
import { harmAmong } from '../packages/core/src/tone/hearing/in-letter.ts';
import { checkPoliteness, politenessWeights, trainPoliteness } from './train/tone/politeness-model.ts';
import { ratedRequests } from './train/tone/rated-requests.ts';
import {
  letterPair,
  ordinarySentences,
  sentencesOfBadLetters,
  sentencesOfGoodLetters,
  sentencesOfRules,
} from './train/tone/more-sentences.ts';
import { mixOf } from './train/tone/mix.ts';
import type { Chances } from '../packages/core/src/tone/hearing/chances.ts';
import { mixed } from '../packages/core/src/tone/hearing/mixed.ts';
import { wordKindsOf } from './train/tone/word-kinds.ts';
import { kindsOf } from '../packages/core/src/tone/hearing/word-kinds.ts';
import { toneSentences } from './train/tone/tone-corpus.ts';
import { wordFigures } from './train/tone/word-figures.ts';
import { wordVectors } from './train/tone/word-vectors.ts';
import { writeTurns } from '../packages/core/src/tone/hearing/turn-table.ts';

const usage = 'usage: npm run train:tone -- --data FOLDER [--vectors FILE] [--folds N] [--dry]';
const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    data: { type: 'string' },
    folds: { type: 'string', default: '5' },
    dry: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  process.stderr.write(
    `The training needs the folder of real texts, which is not part of this repository.\n${usage}\n`,
  );
  process.exit(2);
}
for (const path of [values.data, values.vectors]) {
  if (path === undefined || existsSync(path)) continue;
  process.stderr.write(`There is no file or folder ${path}.\n${usage}\n`);
  process.exit(2);
}
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
const write = async (name: string, text: string): Promise<void> => {
  say(`${name}: ${String(text.length)} characters, gzipped ${String(gzipSync(text, { level: 9 }).length)}`);
  const file = fileURLToPath(new URL(`../packages/core/src/tone/hearing/${name}`, import.meta.url));
  if (!values.dry) await writeFile(file, `/** Written by \`npm run train:tone\`. */\n${text}`);
};

const written = await toneSentences('development');
const letters = await toneLetters('development');
const sentences = [
  ...written,
  ...sentencesOfRules(),
  ...sentencesOfGoodLetters(letters),
  ...sentencesOfBadLetters(letters),
  ...(await ordinarySentences(values.data)),
];
say(`${String(written.length)} sentences written, ${String(sentences.length)} in all`);
let figures = WORD_FIGURES;
if (values.vectors !== undefined) {
  figures = wordFigures(written, await wordVectors(values.vectors, 60_000));
  await write('word-figures.ts', `export const WORD_FIGURES = \`${figures}\`;\n`);
}
const table = readWords(figures);

const folds = Number(values.folds);
const pairs = new Map([...new Set(sentences.map(({ pair }) => pair))].map((pair, at) => [pair, at % folds]));
const kinds = wordKindsOf(written, table);
const kindOf = kindsOf(kinds.common, kinds.middles, table);
const ears = Array.from({ length: folds }, (_, fold) =>
  trainEars(
    sentences.filter(({ pair }) => pairs.get(pair) !== fold),
    table,
    kindOf,
  ),
);
/** What is said of a text by those who have not learned from what it belongs to. */
const listen = (pair: string, text: string): HeardTwice => {
  const heard = ears[pairs.get(pair) ?? 0]?.listen(text);
  if (heard === undefined) throw new Error('at least one fold is needed');
  return heard;
};
const heard = written.map((sentence) => ({ sentence, ...listen(sentence.pair, sentence.text) }));
say(hearingReport(heard));
const mix = mixOf(heard);
say(`with turns, mixed as ${mix.map((part) => part.toFixed(3)).join(', ')}`);
say(hearingReport(heard.map(({ sentence, chances, turns }) => ({ sentence, chances: mixed(mix, chances, turns) }))));

const foldOf = (letter: ToneLetter): number => pairs.get(letterPair(letter)) ?? 0;
const sounds = Array.from({ length: folds }, (_, fold) =>
  trainLetterTurns(
    letters.filter((letter) => foldOf(letter) !== fold),
    kindOf,
  ),
);
const among = letters.flatMap((letter) => {
  const sound = sounds[foldOf(letter)];
  if (sound === undefined) throw new Error('at least one fold is needed');
  const heardIn = (text: string): Chances => {
    const { chances, turns } = listen(letterPair(letter), text);
    return mixed(mix, chances, turns);
  };
  return inLetter(letter, heardIn, soundOf(letter, kindOf, sound));
});
say(
  letterReport(
    Array.from({ length: folds }, (_, fold) => {
      const isOther = ({ letter }: InLetter): boolean => foldOf(letter) !== fold;
      const known = trainInLetter(among.filter(isOther));
      return among.filter((one) => !isOther(one)).map((one) => ({ ...one, harm: harmAmong(one.figures, known) }));
    }).flat(),
  ),
);
await write(
  'letter-weights.ts',
  `export const LETTER_WEIGHTS: readonly number[] = [${trainInLetter(among)
    .map((weight) => weight.toFixed(4))
    .join(', ')}];\n`,
);

const { model, turns } = trainEars(sentences, table, kindOf);
await write('phrase-weights.ts', `export const PHRASE_WEIGHTS = \`${phraseWeights(model)}\`;\n`);
await write(
  'place-weights.ts',
  `export const BIAS: readonly number[] = [${[...model.trained.bias].map((value) => value.toFixed(3)).join(', ')}];\n\nexport const PLACE_WEIGHTS: readonly number[] = [${placeWeights(model).join(', ')}];\n`,
);
await write(
  'kind-middles.ts',
  `export const COMMON_WORDS = ${JSON.stringify(kinds.common.join(' '))};\n\nexport const KIND_MIDDLES = '${kinds.middles}';\n`,
);
await write(
  'turn-weights.ts',
  `import type { Mix } from './mixed.ts';\n\nexport const TURN_BIAS = ${turns.bias.toFixed(4)};\nexport const TURN_STEP = ${turns.step.toFixed(5)};\n\n/** A constant, and how much phrases and turns count, both as log-odds. */\nexport const TURN_MIX: Mix = [${mix.map((part) => part.toFixed(3)).join(', ')}];\n\nexport const TURN_WEIGHTS = \`${writeTurns(turns.steps)}\`;\n`,
);

const sound = trainLetterTurns(letters, kindOf);
await write(
  'letter-turn-weights.ts',
  `export const LETTER_TURN_BIAS = ${sound.bias.toFixed(4)};\nexport const LETTER_TURN_STEP = ${sound.step.toFixed(5)};\n\nexport const LETTER_TURN_WEIGHTS = \`${writeTurns(sound.steps)}\`;\n`,
);

const decided = await ratedRequests(values.data, 'tydip-en-train-binary.csv');
const known = new Set(decided.map(({ text }) => text));
const rated = await ratedRequests(values.data, 'tydip-en-train-scored.csv');
const undecided = rated.filter(({ text }) => !known.has(text));
say(`politeness: ${checkPoliteness(decided, undecided, 10).toFixed(3)} right of ${String(decided.length)}`);
const politeness = trainPoliteness(decided, undecided);
const [impolite = 0, polite = 0] = politeness.trained.bias;
await write(
  '../politeness/weights.ts',
  `export const POLITENESS_BIAS = ${(polite - impolite).toFixed(3)};\n\nexport const POLITENESS_WEIGHTS = \`${politenessWeights(politeness)}\`;\n`,
);
