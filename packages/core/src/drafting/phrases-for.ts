import type { PhraseGroup, When } from './phrases/phrase-book.ts';
import type { Situation } from './situation.ts';
import { cutPhrases, filledWith } from './filled-phrase.ts';
import { preference } from './voice/preference.ts';
import type { SpokenVoice } from './voice/voice.ts';
import { holds } from './when-holds.ts';

/** The phrases that may be used here, slots filled; those bound to this situation count twice. */
export function phrasesFor(groups: readonly PhraseGroup[], situation: Situation): readonly string[] {
  const general: string[] = [];
  const fitting: string[] = [];
  const only: string[] = [];
  const another: string[] = [];
  // Where what they offer can be named, a phrase that does so says more than one that does not.
  const naming: string[] = [];
  for (const { when, say } of groups) {
    if (when !== undefined && !holds(when, situation)) continue;
    const filled = cutPhrases(say, situation)
      .map((phrase) => filledWith(phrase, situation.slots))
      .filter((phrase) => phrase !== null);
    const named = when?.offers !== undefined ? '{offered}' : when?.personal !== undefined ? '{line}' : null;
    if (named !== null && say.some((phrase) => phrase.includes(named)) && filled.length > 0) naming.push(...filled);
    if (when?.toAnother !== undefined) another.push(...filled);
    else if (isDecisive(when)) only.push(...filled);
    else if (
      when?.fields !== undefined ||
      when?.reasons !== undefined ||
      when?.stages !== undefined ||
      when?.doors !== undefined ||
      when?.bases !== undefined ||
      when?.echoes !== undefined
    )
      fitting.push(...filled);
    else general.push(...filled);
  }
  // Who did not write the letter is thanked for nothing that its author did.
  if (another.length > 0) return preferred(another, situation.voice);
  if (naming.length > 0) return preferred(naming, situation.voice);
  return preferred(only.length > 0 ? only : [...fitting, ...general, ...fitting], situation.voice);
}

/** What they offer, who is written to, and what is asked for instead: nothing else would do beside these. */
function isDecisive(when: When | undefined): boolean {
  return (
    when?.offers !== undefined ||
    when?.alone === true ||
    isOnly(when?.echoes, 'coming') ||
    isOnly(when?.fields, 'personal') ||
    when?.bases?.includes('other-opening') === true
  );
}

function isOnly<T>(list: readonly T[] | undefined, one: T): boolean {
  return list?.length === 1 && list[0] === one;
}

/** The half that suits the user's voice best, so that letters still differ; all where nothing was learned. */
function preferred(phrases: readonly string[], voice: SpokenVoice): readonly string[] {
  const ranked = preference(voice, phrases);
  const learned = voice.medianSentenceWords !== null || voice.favourites.length > 0;
  return learned ? ranked.slice(0, Math.max(2, Math.ceil(ranked.length / 2))) : ranked;
}
