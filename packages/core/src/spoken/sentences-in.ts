import type { InterfaceLanguage } from '../vocabulary.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Sentences } from './sentences.ts';

const SENTENCES: Readonly<Record<InterfaceLanguage, Sentences>> = { en: {}, fr: FRENCH, de: GERMAN };

/** The sentences of core and service in a language; none for English, which they are in. */
export function sentencesIn(language: InterfaceLanguage): Sentences {
  return SENTENCES[language];
}
