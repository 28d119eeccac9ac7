/** How the user writes in one language: figures and forms learned from their own mail, never its text. */
export interface LanguageVoice {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** How many mails it was learned from. */
  readonly mails: number;
  /** Most used first, names as slots: "Hi {first},". Null while there are too few mails to tell. */
  readonly greetings: readonly string[] | null;
  /** Most used first: "Cheers,". Null while there are too few mails to tell. */
  readonly signOffs: readonly string[] | null;
  readonly medianSentenceWords: number | null;
  /** Share (0..1) of the places where English can contract that are contracted; null for other languages and too few places. */
  readonly contractions: number | null;
  /** For every 100 sentences; null without sentences. */
  readonly exclamations: number | null;
  /** Of words that mean much the same, those the user takes clearly more often than others do. */
  readonly favourites: readonly string[];
}

export interface Voice {
  /** The language with most mails first. */
  readonly languages: readonly LanguageVoice[];
  /** Words and phrases the user never wants, folded: lower case, single spaces. */
  readonly forbidden: readonly string[];
}

/** The voice as it is used for a letter in one language. */
export interface SpokenVoice extends LanguageVoice {
  readonly forbidden: readonly string[];
  /** "Thanks" for "thank you", to who says so. */
  readonly saysThanks?: boolean;
}

export const NO_VOICE: Voice = { languages: [], forbidden: [] };

/** The voice in a language; one that knows nothing of it changes nothing but still leaves out what is forbidden. */
export function voiceIn(voice: Voice | undefined, language: string): SpokenVoice {
  const tag = language.slice(0, 2).toLowerCase();
  const known = voice?.languages.find((one) => one.language === tag);
  return { ...(known ?? unheard(tag)), forbidden: voice?.forbidden ?? [] };
}

function unheard(language: string): LanguageVoice {
  return {
    language,
    mails: 0,
    greetings: null,
    signOffs: null,
    medianSentenceWords: null,
    contractions: null,
    exclamations: null,
    favourites: [],
  };
}
