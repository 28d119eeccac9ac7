import { foldWords } from './fold-words.ts';
import { saysForbidden } from './forbidden.ts';
import { standsIn, variantsOf } from './variants.ts';
import type { SpokenVoice } from './voice.ts';

/** Sentences whose lengths differ by less read the same. */
const STEP = 5;

/**
 * Phrases that say the same, the user's way first: with their favourite words, then nearest to the length of their
 * sentences; those alike keep their order. Phrases with forbidden words are left out, unless all have them.
 */
export function preference(voice: SpokenVoice, candidates: readonly string[]): readonly string[] {
  const allowed = candidates.filter((phrase) => !saysForbidden(phrase, voice.forbidden));
  const left = allowed.length > 0 ? allowed : candidates;
  if (voice.medianSentenceWords === null && voice.favourites.length === 0) return left;
  return left
    .map((phrase) => ({ phrase, liked: likedIn(phrase, voice), off: lengthOff(phrase, voice.medianSentenceWords) }))
    .toSorted((a, b) => b.liked - a.liked || a.off - b.off)
    .map(({ phrase }) => phrase);
}

function likedIn(phrase: string, { favourites, language }: SpokenVoice): number {
  if (favourites.length === 0) return 0;
  const folded = foldWords(phrase);
  return variantsOf(language)
    .flat()
    .filter((variant) => favourites.includes(variant.says) && standsIn(variant, folded)).length;
}

function lengthOff(phrase: string, usual: number | null): number {
  if (usual === null) return 0;
  const sentences = phrase.split(/[.!?…]{1,3}(?:\s|$)/).filter((sentence) => sentence.trim() !== '');
  const words = phrase.trim().split(/\s+/).length / Math.max(1, sentences.length);
  return Math.floor(Math.abs(words - usual) / STEP);
}
