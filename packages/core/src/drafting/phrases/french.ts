import { FRENCH_ANSWERS } from './french-answers.ts';
import { FRENCH_ASKS } from './french-asks.ts';
import { FRENCH_CLOSINGS } from './french-closings.ts';
import { FRENCH_DECLINES } from './french-declines.ts';
import { FRENCH_FEEDBACK } from './french-feedback.ts';
import { FRENCH_TAKEN_UP } from './french-taken-up.ts';
import type { PhraseBook } from './phrase-book.ts';

export const FRENCH: PhraseBook = {
  language: 'fr',
  greetings: {
    first: [{ say: ['Bonjour {first},'] }],
    full: ['Bonjour {full},'],
    titled: ['Bonjour {title} {last},'],
    general: [
      {
        when: { register: 'formal', mentions: /^[ \t]{0,8}(?:Madame|Monsieur|Messieurs|Mesdames)(?!\p{L})/mu },
        say: ['Madame, Monsieur,'],
      },
      { when: { fields: ['tender', 'grant'], register: 'formal' }, say: ['Madame, Monsieur,'] },
      { say: ['Bonjour,'] },
    ],
  },
  matter: {
    job: 'ma candidature',
    freelance: 'ma proposition',
    sales: 'ma proposition',
    literary: 'mon texte',
    journal: 'le manuscrit',
    conference: 'la communication',
    grant: 'le dossier',
    investor: 'mon projet',
    audition: 'mon audition',
    admission: 'ma candidature',
    residency: 'ma candidature',
    speaking: 'ma proposition',
    promotion: 'ma demande',
    tender: 'notre offre',
    rental: 'mon dossier',
    personal: 'mon message',
    other: 'ma demande',
  },
  when: { month: 'en {month}', monthAndYear: 'en {month} {year}' },
  subject: 'votre message',
  phrases: {
    ...FRENCH_ANSWERS,
    ...FRENCH_TAKEN_UP,
    ...FRENCH_ASKS,
    ...FRENCH_FEEDBACK,
    ...FRENCH_DECLINES,
    ...FRENCH_CLOSINGS,
  },
};
