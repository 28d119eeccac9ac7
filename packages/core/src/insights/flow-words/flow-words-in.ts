import type { InterfaceLanguage } from '../../vocabulary.ts';
import { ENGLISH_FLOW } from './english.ts';
import type { FlowWords } from './flow-words.ts';
import { FRENCH_FLOW } from './french.ts';
import { GERMAN_FLOW } from './german.ts';

const WORDS: Readonly<Record<InterfaceLanguage, FlowWords>> = { en: ENGLISH_FLOW, fr: FRENCH_FLOW, de: GERMAN_FLOW };

/** What the places of the flow are called in a language. */
export function flowWordsIn(language: InterfaceLanguage): FlowWords {
  return WORDS[language];
}
