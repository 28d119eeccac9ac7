import type { KnownLanguage } from '../../vocabulary.ts';
import type { WordLists } from '../grammar/pattern.ts';
import { en } from './en.ts';

/** Named word lists, by language. */
export const WORDS: Readonly<Record<KnownLanguage, WordLists>> = { en, fr: {}, de: {}, es: {}, pt: {}, it: {}, nl: {} };
