import type { PhraseGroup, Phrases } from './phrase-book.ts';
import { LATE, MET, SOON, SPOKEN, TOLD_WHY, UNNAMED, WRITTEN } from './where.ts';

const VOI = 'formal' as const;
const TU = 'first-name' as const;
/** Where the reader is one person and speaks for nobody else: no "voi". */
const ALONE = ['promotion', 'personal', 'tender', 'audition'] as const;

/** Thanks that name what the letter is about, and its day where it is answered late. `{named}` brings its "su" along. */
export const ITALIAN_NAMED: readonly PhraseGroup[] = [
  {
    when: { ...SOON, notFields: ['audition'] },
    say: ['Grazie per la risposta {named}.', 'Grazie per aver trovato il tempo di rispondermi {named}.'],
  },
  {
    when: { ...SOON, notFields: [...ALONE], register: VOI },
    say: ['Vi ringrazio per la risposta {named}.', 'Grazie per il vostro messaggio {named}.'],
  },
  {
    when: { ...SOON, notFields: ['audition'], register: TU },
    say: ['Grazie per la tua risposta {named}.', 'Grazie per il tuo messaggio {named}.'],
  },
  {
    when: { ...SOON, reasons: [...TOLD_WHY], forms: [...WRITTEN], notFields: ['tender', 'audition'] },
    say: ['Grazie per la risposta {named}, e per avermi spiegato il motivo.'],
  },
  {
    when: { ...SOON, stages: [...MET], fields: [...SPOKEN] },
    say: ['Grazie per il nostro colloquio e per la risposta {named}.'],
  },
  { when: { ...SOON, fields: ['literary'] }, say: ['Grazie per aver letto {work} e per avermi risposto.'] },
  {
    when: { ...SOON, fields: ['audition'] },
    say: ["Grazie per la risposta dopo l'audizione.", "Grazie per il messaggio dopo l'audizione."],
  },
  {
    when: { ...LATE },
    say: ['Grazie per il messaggio del {wrote} {named}.', 'Grazie per la risposta del {wrote} {named}.'],
  },
  { when: { ...LATE, fields: [...UNNAMED] }, say: ['Grazie per il messaggio del {wrote}.'] },
];

/** The user's own line. */
export const ITALIAN_SPECIFIC: Phrases['specific'] = [
  { say: ['{sentence}'] },
  { say: ['Ricordo con piacere {thing}.', 'Ho apprezzato molto {thing}.'] },
  { say: ['Apprezzo molto {yours}.'] },
  { say: ['Ricordo con piacere il momento in cui {doing}.'] },
];
