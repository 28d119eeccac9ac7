import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { plainReasons } from './plain/plain.ts';
import { pt } from './pt.ts';

/** How a no says why, in every language. */
export const reasonPhrases: readonly Phrase[] = [...en, ...fr, ...de, ...es, ...pt, ...it, ...nl, ...plainReasons];
