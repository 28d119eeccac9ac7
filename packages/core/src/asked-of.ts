import { mayHoldWith, neededBy, threesIn } from './needed-letters.ts';
import type { ThreesIn } from './needed-letters.ts';
import { remembered } from './remembered.ts';

/**
 * Asks an expression of a text only where the text has the letters it needs. For expressions that hold in few texts and texts
 * of which many are asked: the sentences of a letter, the letter itself. The answers are those of the expression.
 */

/** A shorter text is asked as quickly as looked at. */
const SHORTEST = 20;

/** So many texts are remembered twice over, those asked last; about a kilobyte each, for the letters that are at hand. */
const MOST_TEXTS = 256;

let recent = new Map<string, ThreesIn>();
let before = new Map<string, ThreesIn>();

function threesFor(text: string): ThreesIn {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const threes = before.get(text) ?? threesIn(text);
  if (recent.size >= MOST_TEXTS) {
    before = recent;
    recent = new Map();
  }
  recent.set(text, threes);
  return threes;
}

const needOf = remembered(neededBy);

/** Whether an expression may hold in a text; where not, it does not. */
export function mayHold(pattern: RegExp, text: string): boolean {
  if (text.length < SHORTEST) return true;
  const need = needOf(pattern);
  return need.length === 0 || mayHoldWith(need, threesFor(text));
}

/** As `pattern.test(text)`, of an expression that keeps no place. */
export function holdsIn(pattern: RegExp, text: string): boolean {
  return mayHold(pattern, text) && pattern.test(text);
}

/** As `pattern.exec(text)`, of an expression that keeps no place. */
export function foundIn(pattern: RegExp, text: string): RegExpExecArray | null {
  return mayHold(pattern, text) ? pattern.exec(text) : null;
}
