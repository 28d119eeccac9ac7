import type { KnownLanguage } from '../../../vocabulary.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { FieldWords } from './field-words.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Field words of every language. */
export const FIELD_WORDS: Readonly<Record<KnownLanguage, FieldWords>> = { en, fr, de, es, pt, it, nl };
