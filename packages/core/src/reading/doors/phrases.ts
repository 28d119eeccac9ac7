import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { plainDoors } from './plain/plain.ts';
import { pt } from './pt.ts';

/** What a no leaves open, in every language. */
export const doorPhrases: readonly Phrase[] = [...en, ...fr, ...de, ...es, ...pt, ...it, ...nl, ...plainDoors];
