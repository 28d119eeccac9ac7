import { de } from './de.ts';
import { enNoesByField } from './en-noes-by-field.ts';
import { enNoes } from './en-noes.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { Phrase } from './phrase.ts';
import { pt } from './pt.ts';
import { statuses } from './statuses.ts';

/** How people say no, yes, not yet and thank you, in every language. */
export const actPhrases: readonly Phrase[] = [
  ...enNoes,
  ...enNoesByField,
  ...en,
  ...fr,
  ...de,
  ...es,
  ...pt,
  ...it,
  ...nl,
  ...statuses,
];
