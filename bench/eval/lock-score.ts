import { advise } from '@ajar/core';
import { lockInput, lockLetters } from '../train/advice/lock-letters.ts';

/** How many whole letters of each kind are locked, of `corpus/advice/locks`. As a line for people. */
export async function lockLine(folder: 'development' | 'held-out'): Promise<string> {
  const judged = (await lockLetters(folder)).map((letter) => ({ ...letter, locked: advise(lockInput(letter)).locked }));
  const kinds = [...new Set(judged.map(({ lock }) => lock))].toSorted();
  const told = kinds.map((kind) => {
    const some = judged.filter(({ lock }) => lock === kind);
    const name = kind === 'none' ? 'near misses' : kind;
    return `${name} ${String(some.filter(({ locked }) => locked).length)} of ${String(some.length)}`;
  });
  return `letters of locks, ${folder}, locked: ${told.join(', ')}`;
}
