import type { DraftText } from './text/draft-text.ts';

/**
 * Signs of politeness and natural logarithms of their odds ratios between the most and the least polite quarter of the
 * requests in the Stanford Politeness Corpus, Wikipedia half (Danescu-Niculescu-Mizil et al. 2013, CC BY 4.0).
 * Marginal odds, so the sum is a direction, not a probability.
 */
const SIGNS: readonly (readonly [odds: number, sign: RegExp])[] = [
  [0.01, /\bwhy (?:did|do|are|were|have|would|won|don)(?:n't|'t| not)? ?you\b/],
  [0.07, /[!?]{2}/],
  [0.08, /\byou (?:need to|have to|must|had better)\b/],
  [0.12, /\b(?:obviously|clearly|of course)\b/],
  [0.25, /\byou (?:didn't|did not|never|failed|ignored)\b/],
  [0.31, /\byou should\b/],
  [0.31, /\b(?:stupid|idiot\w*|ridiculous|nonsense|damn|crap|incompetent|pathetic)\b/],
  [0.35, /\b(?:really|actually|honestly)\b/],
  [2.29, /\b(?:can|will) you\b/],
  [4.48, /\b(?:sorry|apologi[sz]e)\b/],
  [4.96, /\bif (?:you have (?:the |a )?(?:time|moment|minute)|you would like|possible|not)\b/],
  [6.06, /\b(?:would|could) you\b/],
  [6.9, /^\s{0,20}(?:hello|hi|hey|dear|good (?:morning|afternoon|evening))\b/],
  [25.6, /\bthank(?:s|ful)?\b/],
  [4, /\b(?:grateful|appreciate|appreciated)\b/],
];
/** Marginal odds overlap: the sum is drawn in, and a text without any sign stands in the middle. */
const SCALE = 0.5;

/** How polite a draft sounds, 0..1, 0.5 when nothing speaks either way. English signs only: elsewhere 0.5. Advisory. */
export function politeness(draft: DraftText): number {
  if (draft.language !== 'en') return 0.5;
  let sum = 0;
  for (const [odds, sign] of SIGNS) if (sign.test(draft.flat)) sum += Math.log(odds);
  return 1 / (1 + Math.exp(-SCALE * sum));
}
