import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BASIS_CLASSES } from '../packages/core/src/advice/basis/basis-classes.ts';
import { basisCues } from '../packages/core/src/advice/basis/basis-cues.ts';
import { SIGN_CLASSES } from '../packages/core/src/advice/signs/sign-classes.ts';
import { signCues } from '../packages/core/src/advice/signs/sign-cues.ts';
import { alikeWordsAsSource } from './train/advice/alike-words.ts';
import { evened } from './train/advice/evened.ts';
import { sentencesOfLetters } from './train/advice/letter-sentences.ts';
import { labelledLines, refusalLines } from './train/advice/line-corpus.ts';
import type { LabelledLine } from './train/advice/line-corpus.ts';
import {
  asClosingLines,
  closingAsSource,
  distanceChecked,
  ordinarySentences,
  trainClosing,
  trainDistance,
} from './train/advice/train-closing.ts';
import type { WeighedDistance } from './train/advice/train-closing.ts';
import { crossChecked, linesAsSource, trainLines } from './train/advice/train-lines.ts';
import type { TrainedLines } from './train/advice/train-lines.ts';
import { actionBy, trainWeighing, weighingAsSource } from './train/advice/train-weighing.ts';
import type { WeighedSituation } from './train/advice/train-weighing.ts';
import { wordVectors } from './train/tone/word-vectors.ts';

const { values } = parseArgs({ options: { vectors: { type: 'string' } } });
if (values.vectors === undefined) {
  process.stderr.write('usage: npm run train:advice -- --vectors FILE   (general word vectors: see docs/adr/0007)\n');
  process.exit(2);
}
const words = evened(await wordVectors(values.vectors, 40_000));
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
const write = (file: string, source: string): Promise<void> =>
  writeFile(new URL(`../packages/core/src/advice/${file}`, import.meta.url), source);

interface Kind<Class extends string> {
  readonly name: string;
  readonly classes: readonly Class[];
  readonly file: string;
  readonly cues: (text: string) => readonly string[];
  readonly beside?: (first: TrainedLines<Class>) => Promise<readonly LabelledLine<Class>[]>;
}

async function train<Class extends string>(kind: Kind<Class>, lines: readonly LabelledLine<Class>[]): Promise<void> {
  const further = (await kind.beside?.(trainLines(lines, kind.classes, words))) ?? [];
  await write(
    kind.file,
    linesAsSource(kind.name.toUpperCase(), trainLines([...lines, ...further], kind.classes, words)),
  );
}

function report<Class extends string>({ name, classes }: Kind<Class>, lines: readonly LabelledLine<Class>[]): void {
  const checked = crossChecked(lines, classes, words);
  const best = checked.filter(({ line, chances }) => classes[chances.indexOf(Math.max(...chances))] === line.label);
  say(`${name}: ${String(lines.length)} lines, ${(best.length / lines.length).toFixed(3)} in the right class`);
  for (const [at, one] of classes.entries()) {
    const said = checked.filter(({ chances }) => (chances[at] ?? 0) >= 0.5);
    const right = said.filter(({ line }) => line.label === one).length;
    const all = lines.filter(({ label }) => label === one).length;
    say(
      `  ${one}: found ${(right / all).toFixed(3)}, right when said ${(right / Math.max(1, said.length)).toFixed(3)}`,
    );
  }
}

const basis: Kind<(typeof BASIS_CLASSES)[number]> = {
  name: 'basis',
  classes: BASIS_CLASSES,
  file: 'basis/basis-weights.ts',
  cues: basisCues,
};
const signs: Kind<(typeof SIGN_CLASSES)[number]> = {
  name: 'signs',
  classes: SIGN_CLASSES,
  file: 'signs/signs-weights.ts',
  cues: signCues,
  beside: sentencesOfLetters,
};

/** What a script makes of the situations by the models that were written last, in a process of its own. */
function byModels(script: URL, which: string): unknown {
  const file = fileURLToPath(script);
  const out = execFileSync(process.execPath, ['--conditions=ajar-source', file, which], { maxBuffer: 1 << 28 });
  return JSON.parse(out.toString());
}

function weighed(which: 'labelled' | 'others' | 'sketches'): readonly WeighedSituation[] {
  return byModels(new URL('train/advice/weigh-situations.ts', import.meta.url), which) as readonly WeighedSituation[];
}

function distances(which: 'labelled' | 'others'): readonly WeighedDistance[] {
  return byModels(new URL('train/advice/weigh-distances.ts', import.meta.url), which) as readonly WeighedDistance[];
}

const CLOSING = 'closing/closing-weights.ts';

await write('basis/alike-words.ts', alikeWordsAsSource(words));
/** Situations in few words are the plainest: they count more. */
const SKETCH_COUNTS = 3;

const basisLines = await labelledLines('basis', BASIS_CLASSES, basisCues);
const signLines = await labelledLines('signs', SIGN_CLASSES, signCues);
report(basis, basisLines);
report(signs, signLines);

// Letters whose sentences are lines too would look clearer than any letter to come: they are weighed by models without them.
await train(
  basis,
  basisLines.filter(({ file }) => file !== 'basis-letters.tsv'),
);
await train(
  signs,
  signLines.filter(({ file }) => file !== 'signs-letters.tsv'),
);
const ordinary = await ordinarySentences();
const closingLines = [
  ...(await labelledLines('closing', SIGN_CLASSES, () => [])),
  ...(await refusalLines(SIGN_CLASSES)),
  ...signLines.filter(({ file }) => file !== 'signs-letters.tsv'),
];
const first = trainClosing([...asClosingLines(closingLines), ...ordinary]);
await write(CLOSING, closingAsSource(first, []));
const distancesOfLabelled = distances('labelled');
await write(CLOSING, closingAsSource(first, trainDistance(distancesOfLabelled)));
const labelled = weighed('labelled');
await train(basis, basisLines);
await train(signs, signLines);
const closing = trainClosing([
  ...asClosingLines([...closingLines, ...signLines.filter(({ file }) => file === 'signs-letters.tsv')]),
  ...ordinary,
]);
await write(CLOSING, closingAsSource(closing, []));
const allDistances = [...distancesOfLabelled, ...distances('others')];
const checked = distanceChecked(allDistances);
for (const least of [2, 1.5, 1, 0.5, 0, -0.5]) {
  const said = checked.filter(({ sum }) => sum >= least);
  const asked = said.filter((one) => one.asked).length;
  const all = allDistances.filter((one) => one.asked).length;
  say(
    `distance, from ${String(least)}: ${String(asked)} of ${String(all)} asked for, ${String(said.length - asked)} of ${String(checked.length - all)} not`,
  );
}
await write(CLOSING, closingAsSource(closing, trainDistance(allDistances)));
const others = weighed('others');
const all = [...labelled, ...others, ...weighed('sketches').map((one) => ({ ...one, counts: SKETCH_COUNTS }))];

const folds = 10;
const right = Array.from({ length: folds }, (_, fold) => {
  const model = trainWeighing(all.filter((_one, at) => at % folds !== fold));
  return all.filter((one, at) => at % folds === fold && actionBy(model, one) === one.action).length;
}).reduce((sum, one) => sum + one, 0);
say(`weighing: ${String(all.length)} situations to weigh, ${(right / all.length).toFixed(3)} as advised`);
await write('weighing/weighing-weights.ts', weighingAsSource(trainWeighing(all)));
