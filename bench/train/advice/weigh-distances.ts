import { readFile } from 'node:fs/promises';
import type { AdviceInput } from '../../../packages/core/src/advice/advice.ts';
import { caseOf } from '../../../packages/core/src/advice/case.ts';
import { distanceOf } from '../../../packages/core/src/advice/closing/asks-for-distance.ts';
import { closedLock, noReplyLock } from '../../../packages/core/src/advice/lock.ts';
import { lockInput, lockLetters } from './lock-letters.ts';
import { adviceInputFor, situationsOf } from './situations.ts';
import type { WeighedDistance } from './train-closing.ts';

/** Prints how letters of one kind sound: `labelled` (situations whose sentences are training lines) or `others` (locks among them). */
const which = process.argv[2] ?? '';
const labelledFile = new URL('../../../packages/core/corpus/advice/lines/labelled-situations.txt', import.meta.url);
const labelled = new Set((await readFile(labelledFile, 'utf8')).split('\n'));

/** Null where another lock decides, or it is no no. */
function weighedDistance(input: AdviceInput, asked: boolean): WeighedDistance | null {
  const facts = caseOf(input);
  if (!facts.isNo || closedLock(facts) !== null || noReplyLock(facts) !== null) return null;
  const distance = distanceOf(facts);
  return distance === null ? null : { figures: distance.figures, asked };
}

const situations = (await situationsOf('development'))
  .filter(({ id, locked, action }) => labelled.has(id) === (which === 'labelled') && (!locked || action === 'let-go'))
  .map((situation) => weighedDistance(adviceInputFor(situation), situation.locked));
const letters = (which === 'labelled' ? [] : await lockLetters('development')).map((letter) =>
  weighedDistance(lockInput(letter), letter.lock !== 'none'),
);
process.stdout.write(JSON.stringify([...situations, ...letters].filter((one) => one !== null)));
