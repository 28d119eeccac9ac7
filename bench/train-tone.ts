import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readWords } from '../packages/core/src/tone/hearing/tables.ts';
import { WORD_FIGURES } from '../packages/core/src/tone/hearing/word-figures.ts';
import { hearingReport } from './train/tone/hearing-report.ts';
import { chancesOf, phraseWeights, placeWeights, trainHearing } from './train/tone/hearing-model.ts';
import { checkPoliteness, politenessWeights, trainPoliteness } from './train/tone/politeness-model.ts';
import { ratedRequests } from './train/tone/rated-requests.ts';
import {
  ordinarySentences,
  sentencesOfBadLetters,
  sentencesOfGoodLetters,
  sentencesOfRules,
} from './train/tone/more-sentences.ts';
import { toneSentences } from './train/tone/tone-corpus.ts';
import { wordFigures } from './train/tone/word-figures.ts';
import { wordVectors } from './train/tone/word-vectors.ts';

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
const sentences = [
  ...written,
  ...sentencesOfRules(),
  ...(await sentencesOfGoodLetters()),
  ...(await sentencesOfBadLetters()),
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
const heard = Array.from({ length: folds }, (_, fold) => {
  const model = trainHearing(
    sentences.filter(({ pair }) => pairs.get(pair) !== fold),
    table,
  );
  return written
    .filter(({ pair }) => pairs.get(pair) === fold)
    .map((sentence) => ({ sentence, chances: chancesOf(model, sentence, table) }));
}).flat();
say(hearingReport(heard));

const model = trainHearing(sentences, table);
await write('phrase-weights.ts', `export const PHRASE_WEIGHTS = \`${phraseWeights(model)}\`;\n`);
await write(
  'place-weights.ts',
  `export const BIAS: readonly number[] = [${[...model.trained.bias].map((value) => value.toFixed(3)).join(', ')}];\n\nexport const PLACE_WEIGHTS: readonly number[] = [${placeWeights(model).join(', ')}];\n`,
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
