import type { PhraseBook } from './phrase-book.ts';
import { SPANISH_ANSWERS } from './spanish-answers.ts';
import { SPANISH_ASKS } from './spanish-asks.ts';
import { SPANISH_CLOSINGS } from './spanish-closings.ts';
import { SPANISH_DECLINES } from './spanish-declines.ts';
import { SPANISH_FEEDBACK } from './spanish-feedback.ts';
import { SPANISH_TAKEN_UP } from './spanish-taken-up.ts';

const USTED = 'formal' as const;

/** Neutral between Spain and Latin America; nothing says the gender of either side. */
export const SPANISH: PhraseBook = {
  language: 'es',
  greetings: {
    first: [{ when: { register: 'formal' }, say: ['Buenos días, {first}:'] }, { say: ['Hola, {first}:'] }],
    full: ['Buenos días, {full}:'],
    titled: ['Buenos días, {title} {last}:'],
    general: [{ when: { register: USTED }, say: ['Buenos días:'] }, { say: ['Hola:'] }],
  },
  // After "a" and "de" an "el" would have to contract: of these only the manuscript begins with one.
  matter: {
    job: 'mi candidatura',
    freelance: 'mi propuesta',
    sales: 'mi propuesta',
    literary: 'mi texto',
    journal: 'el manuscrito',
    conference: 'la propuesta',
    grant: 'la solicitud',
    investor: 'mi proyecto',
    audition: 'mi audición',
    admission: 'mi solicitud',
    residency: 'mi solicitud',
    speaking: 'mi propuesta',
    promotion: 'mi solicitud',
    tender: 'nuestra oferta',
    rental: 'mi solicitud',
    personal: 'mi mensaje',
    other: 'mi solicitud',
  },
  when: { month: 'en {month}', monthAndYear: 'en {month} de {year}' },
  subject: 'su mensaje',
  phrases: {
    ...SPANISH_ANSWERS,
    ...SPANISH_TAKEN_UP,
    ...SPANISH_ASKS,
    ...SPANISH_FEEDBACK,
    ...SPANISH_DECLINES,
    ...SPANISH_CLOSINGS,
  },
};
