import { neededBy } from './needed-letters.ts';
import { remembered, rememberedTexts } from './remembered.ts';
import { mayHoldWith, threesIn } from './threes.ts';
import type { ThreesIn } from './threes.ts';

/**
 * Asks an expression of a text only where the text has the letters it needs. For expressions that hold in few texts and texts
 * of which many are asked: the sentences of a letter, the letter itself. The answers are those of the expression.
 */

/** A shorter text is asked as quickly as looked at. */
const SHORTEST = 20;

/** So many texts are remembered twice over, about a kilobyte each: the letters at hand, sentence by sentence. */
const MOST_TEXTS = 256;

const threesOfText = rememberedTexts(MOST_TEXTS, threesIn);

/** The text asked last, of which the next expression is mostly asked too. */
let last = '';
let ofLast = threesIn(last);

function threesFor(text: string): ThreesIn {
  if (text !== last) {
    last = text;
    ofLast = threesOfText(text);
  }
  return ofLast;
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
