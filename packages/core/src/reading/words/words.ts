import type { KnownLanguage } from '../../vocabulary.ts';
import type { WordLists } from '../grammar/pattern.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Named word lists, by language. */
export const WORDS: Readonly<Record<KnownLanguage, WordLists>> = { en, fr, de, es, pt, it, nl };
