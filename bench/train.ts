import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { archive } from './eval/archive.ts';
import { jobMail } from './eval/job-mail.ts';
import { madeUpMail } from './eval/made-up-mail.ts';
import { lettersOf, sentences } from './train/corpus-files.ts';
import type { Letter } from './train/corpus-files.ts';
import { casesOf } from './train/verdict-cases.ts';
import { demoLetters } from './train/demo-letters.ts';
import { exampleOf } from './train/examples.ts';
import { messageOf } from './train/letter-message.ts';
import { packWeights } from './train/pack.ts';
import {
  checkFinality,
  checkKinds,
  contactCases,
  finalityCases,
  kindCases,
  trainFinality,
  trainKinds,
} from './train/kinds.ts';
import { checkNames, nameCases, trainNames } from './train/names.ts';
import { report } from './train/report.ts';
import { trainTagger } from './train/tagger.ts';
import { rounded, trainNetwork, VERDICT_SETTINGS } from './train/network.ts';
import type { TrainingLetter } from './train/training-letter.ts';
import { finalityWeights, verdictWeights } from './train/weights-files.ts';
import { passageOf } from '../packages/core/src/reading/passage/passage.ts';
import { settledBefore } from '../packages/core/src/reading/verdict/decision-of.ts';
import { VERDICT_CLASSES } from '../packages/core/src/reading/verdict/verdict-classes.ts';

const usage =
  'usage: node --conditions=ajar-source bench/train.ts --data FOLDER [--folds N] [--only names|kinds] [--dry]';
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '4' },
    dry: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
if (values.data === undefined || !existsSync(values.data)) {
  process.stderr.write(`The training needs the folder of real mail, which is not part of this repository.\n${usage}\n`);
  process.exit(2);
}
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const folds = Number(values.folds);
const own = [...(await lettersOf('development')), ...(await lettersOf('adversarial'))];
await namesOf(own);
if (values.only === 'names') process.exit(0);

const tagged = (await sentences()).map(exampleOf);
const written = own.map((letter): TrainingLetter => ({
  id: `${letter.group}/${letter.id}`,
  source: letter.group,
  message: messageOf(letter),
  expect: letter.expect,
}));
const real = (await jobMail(values.data)).map(({ id, source, message, label, cluster }): TrainingLetter => ({
  id: cluster ?? id,
  source,
  message,
  expect: { verdict: label === 'unlabelled' ? 'other' : label },
}));
const ham = (await archive(values.data, 'ham/easy_ham.tar.gz', 'ham', 'unlabelled', /cmds$|\/\._/u)).map(
  ({ id, source, message }): TrainingLetter => ({ id, source, message, expect: { verdict: 'other' } }),
);
const odd = (await archive(values.data, 'mime/stalwart-eml.tar.gz', 'mime', 'unlabelled', /\.json$|\/\._/u)).map(
  ({ id, source, message }): TrainingLetter => ({ id, source, message, expect: { verdict: 'other' } }),
);
// Headers and the links of notices settle some mail before its words are read: their words must not teach.
const letters = [...written, ...(await demoLetters()), ...real, ...ham, ...odd].filter(
  ({ message }) => settledBefore(message, passageOf(message), new Set()) === null,
);
say(
  `${String(tagged.length)} sentences, ${String(written.length)} letters, ${String(real.length)} job mails, ${String(ham.length)} ordinary messages`,
);

const harmless = madeUpMail().map(({ id, source, message }): TrainingLetter => ({
  id,
  source,
  message,
  expect: { verdict: 'other' },
}));

const cases = [];
const unlearned = [];
for (let fold = 0; fold < folds; fold += 1) {
  const model = trainTagger(tagged, letters, (id) => foldOf(id) !== fold);
  const inFold = ({ id }: TrainingLetter): boolean => foldOf(id) === fold;
  cases.push(...casesOf(letters.filter(inFold), model, fold));
  unlearned.push(...casesOf(harmless.filter(inFold), model, fold));
  say(`fold ${String(fold + 1)} of ${String(folds)} read`);
}
say(report(cases, folds, unlearned));
const finality = finalityCases(cases);
say(`finality, right ${checkFinality(finality, folds)}`);
const kinds = { reason: kindCases('reason', cases), door: kindCases('door', cases), contact: contactCases(cases) };
say(`reasons, F1 by threshold ${checkKinds(kinds.reason, folds)}`);
say(`doors, F1 by threshold ${checkKinds(kinds.door, folds)}`);
// One case a letter, few of them right: many more steps are quick, and needed.
const CONTACT_STEPS = 6000;
say(`somebody named, F1 by threshold ${checkKinds(kinds.contact, folds, CONTACT_STEPS)}`);
if (!values.dry) {
  await writeKinds();
  await writeFile(at('finality/finality-weights.ts'), finalityWeights(trainFinality(finality)));
}
if (values.only === 'kinds') process.exit(0);
const model = trainTagger(tagged, letters, () => true);
const net = rounded(trainNetwork(cases, VERDICT_CLASSES.length, VERDICT_SETTINGS));
const packed = { sentences: packWeights(model.trained.sentences), wholes: packWeights(model.trained.wholes) };
for (const [name, text] of Object.entries(packed))
  say(`${name}: ${String(text.length)} characters, gzipped ${String(gzipSync(text, { level: 9 }).length)}`);
if (!values.dry) {
  await writeFile(
    at('model/weights.ts'),
    `/** Written by \`npm run train\`. Read by \`unpackWeights\`. */\nexport const SENTENCE_WEIGHTS =\n  '${packed.sentences}';\n\nexport const WHOLE_WEIGHTS =\n  '${packed.wholes}';\n`,
  );
  await writeFile(at('verdict/verdict-weights.ts'), verdictWeights(net));
}

async function writeKinds(): Promise<void> {
  const weights = [
    `reason: [${trainKinds(kinds.reason).join(', ')}]`,
    `door: [${trainKinds(kinds.door).join(', ')}]`,
    `contact: [${trainKinds(kinds.contact, CONTACT_STEPS).join(', ')}]`,
  ];
  await writeFile(
    at('model/letter-weights.ts'),
    `/** Written by \`npm run train\`: see \`kindFigures\`, \`contactFigures\`. */\nexport const LETTER_WEIGHTS = {\n${weights.map((row) => `  ${row},\n`).join('')}} as const;\n`,
  );
}

/** What roles and organisations are told by: checked, and written unless this is a trial. */
async function namesOf(from: readonly Letter[]): Promise<void> {
  const names = nameCases(from);
  for (const [what, name, found] of [
    ['organisation', 'ORGANISATION', 'organisations'],
    ['role', 'ROLE', 'roles'],
  ] as const) {
    const { right, reachable, misses } = checkNames(names[found], found, folds, foldOf);
    say(`${found}: ${right.toFixed(3)} right, ${reachable.toFixed(3)} among the candidates`);
    if (process.env['MISSES'] !== undefined) say(misses.join('\n'));
    if (values.dry) continue;
    const signs = Object.entries(trainNames(names[found], found)).map(
      ([sign, weight]) => `  ${JSON.stringify(sign)}: ${String(weight)},\n`,
    );
    await writeFile(
      at(`names/${what}-signs.ts`),
      `import type { SignWeights } from './ranker.ts';\n\n/** Written by \`npm run train\`: what each sign of the ${what} is worth, in log-odds. */\nexport const ${name}_SIGNS: SignWeights = {\n${signs.join('')}};\n`,
    );
  }
}

/** A file of the reader. */
function at(path: string): string {
  return fileURLToPath(new URL(`../packages/core/src/reading/${path}`, import.meta.url));
}

/** Which fold a letter is in, by its id; the two of a pair (`-12a`, `-12b`), which differ in a few words, in the same. */
function foldOf(id: string): number {
  let hash = 7;
  for (const sign of id.replace(/(?<=\d)[ab]$/u, '')) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return (((hash >>> 7) ^ hash) >>> 0) % folds;
}
