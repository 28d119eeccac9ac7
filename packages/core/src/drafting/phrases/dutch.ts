import { DUTCH_ANSWERS } from './dutch-answers.ts';
import { DUTCH_ASKS } from './dutch-asks.ts';
import { DUTCH_CLOSINGS } from './dutch-closings.ts';
import { DUTCH_CONTACT } from './dutch-contact.ts';
import { DUTCH_SPECIFIC } from './dutch-named.ts';
import type { PhraseBook } from './phrase-book.ts';

export const DUTCH: PhraseBook = {
  language: 'nl',
  greetings: {
    first: [
      { when: { register: 'formal' }, say: ['Beste {first},'] },
      { say: ['Beste {first},', 'Hallo {first},', 'Dag {first},'] },
    ],
    full: ['Beste {full},', 'Geachte {full},'],
    titled: ['Geachte {title} {last},', 'Beste {title} {last},'],
    general: [
      { when: { fields: ['literary', 'journal'] }, say: ['Beste redactie,'] },
      { when: { fields: ['conference', 'speaking'] }, say: ['Beste organisatie,'] },
      { say: ['Goedendag,'] },
    ],
  },
  matter: {
    job: 'mijn sollicitatie',
    freelance: 'mijn voorstel',
    sales: 'mijn voorstel',
    literary: 'mijn tekst',
    journal: 'het manuscript',
    conference: 'de bijdrage',
    grant: 'de aanvraag',
    investor: 'mijn plan',
    audition: 'mijn auditie',
    admission: 'mijn aanmelding',
    residency: 'mijn aanmelding',
    speaking: 'mijn voorstel',
    promotion: 'mijn verzoek',
    tender: 'onze inschrijving',
    rental: 'mijn reactie',
    personal: 'mijn bericht',
    other: 'mijn verzoek',
  },
  when: { month: 'in {month}', monthAndYear: 'in {month} {year}' },
  subject: 'uw bericht',
  phrases: {
    news: [{ say: ['{told}', 'Er is intussen iets nieuws: {news}.'] }],
    praiseSaid: [
      {
        when: { echoes: ['praised'] },
        say: [
          'De vriendelijke woorden over {praised} doen me echt goed.',
          'Ik ben erg blij met de vriendelijke woorden over {praised}.',
        ],
      },
    ],
    specific: DUTCH_SPECIFIC,
    ...DUTCH_ANSWERS,
    ...DUTCH_ASKS,
    ...DUTCH_CONTACT,
    ...DUTCH_CLOSINGS,
  },
};
