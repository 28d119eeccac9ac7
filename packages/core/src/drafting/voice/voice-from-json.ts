import { forbiddenFrom } from './forbidden.ts';
import type { LanguageVoice, Voice } from './voice.ts';

const MOST_LANGUAGES = 20;
const MOST_FORMS = 10;
const LONGEST_FORM = 60;

type Fields = Readonly<Record<string, unknown>>;

/** A voice from its JSON, as far as it is one; null when the text is no JSON or has no languages. */
export function voiceFromJson(text: string): Voice | null {
  const value = parsed(text);
  if (!isFields(value) || !Array.isArray(value['languages'])) return null;
  const languages = value['languages'].slice(0, MOST_LANGUAGES).filter(isFields).flatMap(languageVoice);
  const forbidden = forms(value['forbidden'], 100) ?? [];
  return { languages, forbidden: forbiddenFrom(forbidden.join('\n')) };
}

function languageVoice(fields: Fields): readonly LanguageVoice[] {
  const { language } = fields;
  if (typeof language !== 'string' || !/^[a-z]{2,3}$/.test(language)) return [];
  return [
    {
      language,
      mails: figure(fields['mails'], 1e6) ?? 0,
      greetings: forms(fields['greetings'], MOST_FORMS),
      signOffs: forms(fields['signOffs'], MOST_FORMS),
      medianSentenceWords: figure(fields['medianSentenceWords'], 1000),
      contractions: figure(fields['contractions'], 1),
      exclamations: figure(fields['exclamations'], 100),
      favourites: forms(fields['favourites'], 100) ?? [],
    },
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function figure(value: unknown, most: number): number | null {
  return typeof value === 'number' && value >= 0 && value <= most ? value : null;
}

function forms(value: unknown, most: number): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  return value
    .filter((form) => typeof form === 'string')
    .map((form) => form.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FORM))
    .filter((form) => form !== '')
    .slice(0, most);
}
