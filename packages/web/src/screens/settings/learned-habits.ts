import type { VoicePart, VoiceView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';

type LanguageVoice = VoiceView['languages'][number];

/** One kind of habit, and what can be taken out of it. */
export interface LearnedHabit {
  readonly part: VoicePart;
  readonly items: readonly { readonly form: string; readonly says: string }[];
  /** There is too little mail to tell. */
  readonly few: boolean;
}

/** What was learned in one language, as rows; kinds with nothing in them are left out. */
export function learnedHabits(voice: LanguageVoice): readonly LearnedHabit[] {
  const { greetings, signOffs, medianSentenceWords, contractions, exclamations, favourites } = voice;
  return [
    forms('greeting', greetings),
    forms('sign-off', signOffs),
    figure('sentence-length', medianSentenceWords, t.voice.words),
    figure('contractions', contractions, t.voice.contracted),
    figure('exclamations', exclamations, t.voice.exclamations),
    forms('favourite', favourites),
  ].filter(({ items, few }) => few || items.length > 0);
}

function forms(part: VoicePart, said: readonly string[] | null): LearnedHabit {
  return { part, few: said === null, items: (said ?? []).map((form) => ({ form, says: readable(form) })) };
}

function figure(part: VoicePart, value: number | null, words: (value: number) => string): LearnedHabit {
  return { part, few: false, items: value === null ? [] : [{ form: '', says: words(value) }] };
}

const SLOTS: Readonly<Record<string, string>> = t.voice.slots;

/** "Hi {first}," with the name that a reader would put there. */
function readable(form: string): string {
  return form.replaceAll(/\{(\w{1,10})\}/g, (slot, name: string) => SLOTS[name] ?? slot);
}
