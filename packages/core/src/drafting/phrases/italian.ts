import { ITALIAN_ANSWERS } from './italian-answers.ts';
import { ITALIAN_ASKS } from './italian-asks.ts';
import { ITALIAN_CLOSINGS } from './italian-closings.ts';
import { ITALIAN_CONTACT } from './italian-contact.ts';
import { ITALIAN_SPECIFIC } from './italian-named.ts';
import type { PhraseBook } from './phrase-book.ts';

/**
 * The formal phrases say "voi", as one writes to a company, a journal or a jury, also where one person signs; most go without
 * any "you". Nobody's gender is guessed: no participle agrees with the writer or the reader ("avermi risposto", not
 * "avermi informato").
 */
export const ITALIAN: PhraseBook = {
  language: 'it',
  greetings: {
    first: [{ when: { register: 'formal' }, say: ['Buongiorno {first},'] }, { say: ['Ciao {first},'] }],
    full: ['Gentile {full},', 'Buongiorno {full},'],
    titled: ['Gentile {title} {last},', 'Buongiorno {title} {last},'],
    general: [
      { when: { fields: ['literary', 'journal'], register: 'formal' }, say: ['Gentile redazione,'] },
      { say: ['Buongiorno,'] },
    ],
  },
  // They begin with an article: no phrase puts "a", "di", "da", "in" or "su" before them.
  matter: {
    job: 'la mia candidatura',
    freelance: 'la mia proposta',
    sales: 'la mia proposta',
    literary: 'il mio testo',
    journal: 'il manoscritto',
    conference: 'il contributo',
    grant: 'la domanda',
    investor: 'il mio progetto',
    audition: 'la mia audizione',
    admission: 'la mia domanda',
    residency: 'la mia candidatura',
    speaking: 'la mia proposta',
    promotion: 'la mia richiesta',
    tender: 'la nostra offerta',
    rental: 'la mia richiesta',
    personal: 'il mio messaggio',
    other: 'la mia richiesta',
  },
  when: { month: 'a {month}', monthAndYear: 'a {month} {year}' },
  subject: 'il vostro messaggio',
  phrases: {
    news: [{ say: ['{told}', "Nel frattempo c'è una novità: {news}."] }],
    praiseSaid: [
      {
        when: { echoes: ['praised'] },
        say: [
          'Mi ha fatto molto piacere leggere parole così gentili {praised}.',
          'Grazie in particolare per le parole gentili {praised}.',
        ],
      },
    ],
    specific: ITALIAN_SPECIFIC,
    ...ITALIAN_ANSWERS,
    ...ITALIAN_ASKS,
    ...ITALIAN_CONTACT,
    ...ITALIAN_CLOSINGS,
  },
};
