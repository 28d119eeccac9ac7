import type { Register } from '../phrases/phrase-book.ts';
import { closingOf } from './closings.ts';
import { saysForbidden } from './forbidden.ts';
import type { SpokenVoice } from './voice.ts';

/** The user's usual closing line that fits the register of the letter; null when none does or nothing was learned. */
export function voiceSignOff(voice: SpokenVoice, register: Register): string | null {
  const fitting = (voice.signOffs ?? []).find((form) => {
    const fits = closingOf(form, voice.language)?.fits;
    return (fits === 'everywhere' || fits === register) && !saysForbidden(form, voice.forbidden);
  });
  if (fitting === undefined) return null;
  return register === 'formal' ? fitting.replace(/!$/, ',') : fitting;
}
