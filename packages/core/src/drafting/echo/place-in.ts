import { foundIn, holdsIn } from '../../asked-of.ts';
import { turned } from './turned.ts';
import { NEGATED } from './negated.ts';

const PLACE = 'place|space|slot|spot|seat|stall|table|stand|poster|session|part|room|desk|berth|gap|time|date|turn';
/** "We would love to offer you a place in the poster session." */
const OFFERS = new RegExp(
  String.raw`\b(?:like|love|able|glad|happy|pleased|delighted|willing) to offer you (an? (?:\p{L}+ ){0,3}(?:${PLACE})\b(?! on (?:the|our) (?:wait|reserve))[^.;!?]{0,70}?)(?: instead| at all)?(?=[.;,!?]|,? (?:if|should|which|so|and) |$)`,
  'iu',
);
/** "I do have a space in the Wednesday group from September, if that's any use." */
const HAS = new RegExp(
  String.raw`\b(?:I|we)(?:['’]ve| have| do have|['’]d have)(?: also| still)?(?: got)? (an? (?:\p{L}+ ){0,2}(?:${PLACE}) [^.;!?]{3,80}?),? (?:(?:if|should) (?:that|it|you|this)\b|which (?:is|you)|that (?:is yours|you))`,
  'iu',
);

/** "We are not able to offer you a place." */
const NOT_ABLE = /(?:\b(?:not|never|cannot|un)|n['’]t)(?: \p{L}+)? ?$/iu;

/** The place that they offer beside the one they refused: "a space in the Wednesday group from September"; null where there is none. */
export function placeBeside(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const found = foundIn(OFFERS, sentence) ?? foundIn(HAS, sentence);
    if (found === null || holdsIn(NEGATED, found[0]) || holdsIn(NOT_ABLE, sentence.slice(0, found.index))) continue;
    const said = turned((found[1] ?? '').trim().replace(/,$/, ''));
    if (said !== null && !/\b(?:it|that|this|them|he|she|they)\b/i.test(said)) return said;
  }
  return null;
}
