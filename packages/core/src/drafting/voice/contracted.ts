import { contractiblePlaces } from './contractible.ts';
import type { SpokenVoice } from './voice.ts';

/**
 * One of our own English phrases with "I am" as "I'm", where the user writes so more often than not; else as it is.
 * To who says "thanks" it is said likewise. Nothing is ever spelled out, and no clause ends in a contraction. Not for words that the user typed.
 */
export function contracted(text: string, voice: SpokenVoice): string {
  if (voice.language !== 'en') return text;
  return shortened(voice.saysThanks === true ? text.replace(THANK_YOU, 'Thanks$1') : text, voice);
}

/** "Thank you for", "Thank you again for". */
const THANK_YOU = /\bThank you((?: again| once more)? for)\b/g;

function shortened(text: string, voice: SpokenVoice): string {
  if (voice.contractions === null || voice.contractions <= 0.5) return text;
  let out = '';
  let from = 0;
  for (const { start, end, short } of contractiblePlaces(text)) {
    out += text.slice(from, start) + short;
    from = end;
  }
  return out + text.slice(from);
}

const SHORT =
  /\b(?:I['’](?:m|ve|ll|d)|(?:you|we|they)['’](?:re|ve|ll|d)|(?:he|she|it|that|there|here)['’](?:s|ll|d)|(?:do|does|did|is|are|was|were|have|has|had|wo|would|could|should|ca)n['’]t)\b/gi;

/** How many of the places that can be contracted are, and how many are not. */
export function countContractions(text: string): { readonly contracted: number; readonly full: number } {
  return { contracted: text.match(SHORT)?.length ?? 0, full: contractiblePlaces(text).length };
}
