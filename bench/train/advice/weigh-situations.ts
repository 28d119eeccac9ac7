import { readFile } from 'node:fs/promises';
import { ARTS_AND_STUDY_SITUATIONS } from '../../../packages/core/src/advice/testing/arts-and-study-situations.ts';
import { CLIENT_SITUATIONS } from '../../../packages/core/src/advice/testing/client-situations.ts';
import { JOB_SITUATIONS } from '../../../packages/core/src/advice/testing/job-situations.ts';
import { makeLetter } from '../../../packages/core/src/advice/testing/make-letter.ts';
import { adviceInputFor, situationsOf } from './situations.ts';
import { weighedSituation } from './train-weighing.ts';

/** Prints the situations of one kind as they are weighed: `labelled` (their sentences are training lines), `others`, `sketches`. */
const which = process.argv[2] ?? '';
const labelledFile = new URL('../../../packages/core/corpus/advice/lines/labelled-situations.txt', import.meta.url);
const labelled = new Set((await readFile(labelledFile, 'utf8')).split('\n'));
const inputs =
  which === 'sketches'
    ? [...JOB_SITUATIONS, ...CLIENT_SITUATIONS, ...ARTS_AND_STUDY_SITUATIONS].map(({ letter, context, action }) => ({
        input: { ...makeLetter(letter), context: context ?? {} },
        action,
      }))
    : (await situationsOf('development'))
        .filter(({ id }) => labelled.has(id) === (which === 'labelled'))
        .map((situation) => ({ input: adviceInputFor(situation), action: situation.action }));
const weighed = inputs.map(({ input, action }) => weighedSituation(input, action)).filter((one) => one !== null);
process.stdout.write(JSON.stringify(weighed));
