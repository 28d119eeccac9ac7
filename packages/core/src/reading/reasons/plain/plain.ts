import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Phrase } from '../../phrases/phrase.ts';

/** Ways to give a reason that leave no doubt, in every language. */
export const plainReasons: readonly Phrase[] = [...en, ...fr, ...de, ...es, ...pt, ...it, ...nl];
