import { GERMAN_ANSWERS } from './german-answers.ts';
import { GERMAN_ASKS } from './german-asks.ts';
import { GERMAN_CLOSINGS } from './german-closings.ts';
import { GERMAN_DECLINES } from './german-declines.ts';
import { GERMAN_FEEDBACK } from './german-feedback.ts';
import { GERMAN_TAKEN_UP } from './german-taken-up.ts';
import type { PhraseBook } from './phrase-book.ts';

const SIE = 'formal' as const;
const DU = 'first-name' as const;

/** `matter` is in the accusative: `{matter}` and `{work}` are direct objects or follow "für", "über", "auf". */
export const GERMAN: PhraseBook = {
  language: 'de',
  greetings: {
    first: [{ when: { register: SIE }, say: ['Guten Tag {first},'] }, { say: ['Hallo {first},'] }],
    full: ['Guten Tag {full},'],
    titled: ['Guten Tag {title} {last},'],
    general: [
      {
        when: {
          fields: ['literary', 'journal'],
          register: SIE,
          mentions: /^[ \t]{0,8}liebe[rs]? [^]{20,4000}redaktion/im,
        },
        say: ['Liebe Redaktion,'],
      },
      { when: { fields: ['literary'], register: SIE, mentions: /redaktion/i }, say: ['Sehr geehrte Redaktion,'] },
      { when: { fields: ['journal'], register: SIE }, say: ['Sehr geehrte Redaktion,'] },
      { when: { fields: ['conference'], register: SIE }, say: ['Sehr geehrtes Programmkomitee,'] },
      { when: { register: SIE, mentions: /^[ \t]{0,8}(?:guten |hallo)/im }, say: ['Guten Tag,'] },
      { when: { register: SIE }, say: ['Sehr geehrte Damen und Herren,'] },
      {
        when: { register: DU, mentions: /(?<!\p{L})(?:wir|uns|unser\p{L}{0,2})(?!\p{L})/iu },
        say: ['Hallo zusammen,'],
      },
      { say: ['Hallo,'] },
    ],
  },
  matter: {
    job: 'meine Bewerbung',
    freelance: 'mein Angebot',
    sales: 'mein Angebot',
    literary: 'meinen Text',
    journal: 'das Manuskript',
    conference: 'den Beitrag',
    grant: 'den Antrag',
    investor: 'mein Vorhaben',
    audition: 'mein Vorsprechen',
    admission: 'meine Bewerbung',
    residency: 'meine Bewerbung',
    speaking: 'meinen Vorschlag',
    promotion: 'mein Anliegen',
    tender: 'das Angebot',
    rental: 'meine Anfrage',
    personal: 'meine Nachricht',
    other: 'meine Anfrage',
  },
  when: { month: 'im {month}', monthAndYear: 'im {month} {year}' },
  subject: 'Ihre Nachricht',
  phrases: {
    ...GERMAN_ANSWERS,
    ...GERMAN_TAKEN_UP,
    ...GERMAN_ASKS,
    ...GERMAN_FEEDBACK,
    ...GERMAN_DECLINES,
    ...GERMAN_CLOSINGS,
  },
};
