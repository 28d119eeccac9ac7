import { voiceFrom } from '@ajar/core';
import type { LanguageVoice, Voice } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import type { VoicePart } from '../ajar.ts';
import type { VoiceView } from '../views.ts';
import { heardMails, voiceChoice } from './voice-record.ts';
import type { DroppedHabit } from './voice-record.ts';

/** What was learned, without what the user took out of it. */
export async function ownVoice(reader: StoreReader): Promise<VoiceView> {
  const { on, forbidden, dropped } = await voiceChoice(reader);
  const { languages } = voiceFrom((await heardMails(reader)).map(({ habits }) => habits));
  return { on, languages: languages.map((language) => without(language, dropped)), forbidden, dropped: dropped.length };
}

/** The voice for a draft. Switched off, only the words that are never wanted are left of it. */
export async function draftingVoice(reader: StoreReader): Promise<Voice> {
  const { on, languages, forbidden } = await ownVoice(reader);
  return { languages: on ? languages : [], forbidden };
}

function without(voice: LanguageVoice, dropped: readonly DroppedHabit[]): LanguageVoice {
  const here = dropped.filter(({ language }) => language === voice.language);
  const gone = (part: VoicePart): boolean => here.some((one) => one.part === part);
  const left = (part: VoicePart, forms: readonly string[]): readonly string[] =>
    forms.filter((form) => !here.some((one) => one.part === part && one.form === form));
  return {
    ...voice,
    greetings: voice.greetings === null ? null : left('greeting', voice.greetings),
    signOffs: voice.signOffs === null ? null : left('sign-off', voice.signOffs),
    favourites: left('favourite', voice.favourites),
    medianSentenceWords: gone('sentence-length') ? null : voice.medianSentenceWords,
    contractions: gone('contractions') ? null : voice.contractions,
    exclamations: gone('exclamations') ? null : voice.exclamations,
  };
}
