import { isTeam, NAME_PART, plainLetters, TITLE } from '../drafting/names.ts';
import type { Exercise } from './exercise.ts';

/** What a letter begins with, and whom it then names: up to the comma. */
const GREETING =
  /^\s{0,9}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|bonjour|bonsoir|ch[eè]re?|liebe[rs]?|hallo|guten (?:morgen|tag|abend)|sehr geehrte[rs]?)[ \t]+([^\n,;:!]{1,60})/iu;

/** Of nobody in particular. */
const ANYBODY = /^(?:all|both|everyone|everybody|folks|friends|sirs?|madam|there|damen|herren|alle|toutes?|tous)$/i;

/**
 * Whom the greeting of a letter names, where nobody of that name is in what is answered: the one slip that every reader
 * sees first. Null where it names somebody of it, or nobody in particular.
 */
export function greetsAnother({ from, text, before }: Exercise, letter: string): string | null {
  const named = GREETING.exec(letter)?.[1]?.trim() ?? '';
  if (isTeam(named)) return null;
  const names = named.split(/[ \t]+/u).filter((word) => !TITLE.test(word));
  if (names.length === 0 || names.some((word) => !NAME_PART.test(word) || ANYBODY.test(word))) return null;
  const known = new Set(`${from.name} ${from.address} ${text} ${before}`.split(/[^\p{L}'’-]+/u).map(plainLetters));
  return names.some((word) => known.has(plainLetters(word))) ? null : named;
}
