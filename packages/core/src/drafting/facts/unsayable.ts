import type { FactShape } from './shape-of-fact.ts';

/* Fragments that no sentence of ours can take: the user is asked for a whole one. */

/** What was begun in small letters, as people jot down. */
export const TYPED_SMALL = /^\s{0,9}\p{Ll}/u;
const DETERMINED_THING =
  /^(?:the|a|an|my|your|our|that|this|his|her|their|these|those|some|all|both|being|you|\p{L}+['’]s) /iu;
/** What no phrase about a thing can take. */
const NO_THING =
  /\b(?:if|yes|no|ok|okay|not|maybe|please|right|keep|free|available|already|now|still|yet)\b|,|\b\p{L}+ed\b|^\d|\d$/iu;
/** A place without what happened there: "in the issue till the last". */
const PLACED = /^(?:in|on|at|until|till|from|with|among|between) (?:the|a|my|your|our) [^,;]{3,60}$/i;
const SUBJECT = /^(?:I|we|you|it|they|he|she|what|there|here|everyone|everybody|nobody|nothing|thanks?)\b/i;
const FINITE_SURELY =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|made|makes?|helps?|helped|took|came|went|gave|got|stays?|stayed|keeps?|kept|means|meant|feels?|felt|finished|started|arrived|ended|\p{L}+['’](?:s|re|ve|ll|d|m))\b/iu;
/** Since, from or by a time: it tells of something new. */
const NEWS = /\b(?:since|from|by|as of) \p{Lu}/u;

function isBare(fact: string, typed: string): boolean {
  return TYPED_SMALL.test(typed) && !DETERMINED_THING.test(fact);
}

/** Whether a thing was jotted down that tells of something new: "second network data since August". */
export function isNews(fact: string, typed: string, shape: FactShape): boolean {
  return shape === 'thing' && isBare(fact, typed) && NEWS.test(fact);
}

/** Whether a fragment would make broken grammar in every phrase: "nerves, from memory", "rent agreed with council last week". */
export function isUnsayable(fact: string, typed: string, shape: FactShape, letter: string): boolean {
  // "Framed, tell her thanks": a deed that the letter tells of is theirs.
  const deed = shape === 'did' ? (/^\p{L}{3,}ed\b/u.exec(fact)?.[0] ?? '') : '';
  if (deed !== '' && letter.toLowerCase().includes(deed.toLowerCase())) return true;
  if (shape === 'sentence')
    return isBare(fact, typed) && !SUBJECT.test(fact) && !/^\p{L}+ing\b/u.test(fact) && !FINITE_SURELY.test(fact);
  if (shape !== 'thing') return false;
  if (PLACED.test(fact)) return true;
  if (isBare(fact, typed) && !NEWS.test(fact) && NO_THING.test(fact)) return true;
  return /^[^,;]{3,60}, \p{Ll}/u.test(fact) && !DETERMINED_THING.test(fact);
}
