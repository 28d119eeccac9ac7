import { ENGLISH_ACCEPTING } from './english-accepting.ts';
import { ENGLISH_ANSWERS } from './english-answers.ts';
import { ENGLISH_ASKS } from './english-asks.ts';
import { ENGLISH_CLOSINGS } from './english-closings.ts';
import { ENGLISH_DECLINES } from './english-declines.ts';
import { ENGLISH_ECHOES } from './english-echoes.ts';
import { ENGLISH_FEEDBACK } from './english-feedback.ts';
import { ENGLISH_PERSONAL } from './english-personal.ts';
import { ENGLISH_MORE } from './english-more.ts';
import { ENGLISH_SPECIFIC } from './english-specific.ts';
import type { PhraseBook } from './phrase-book.ts';

/** Letters that nobody hires by, whatever else they look like. */
const NO_HIRING =
  /\b(?:grants?|scheme|tender|bids?|auditions?|casting|funding|workshop|residency|proposal|premises|property)\b/i;

export const ENGLISH: PhraseBook = {
  language: 'en',
  greetings: {
    first: [{ say: ['Dear {first},', 'Hello {first},', 'Hi {first},'] }],
    full: ['Dear {full},'],
    titled: ['Dear {title} {last},'],
    general: [
      { say: ['Dear {team},'] },
      { when: { fields: ['literary', 'journal'], mentions: /\beditors\b/i }, say: ['Dear editors,'] },
      {
        when: { fields: ['literary', 'journal'], mentions: /\beditor(?:-in-chief)?\b(?!ial)/i },
        say: ['Dear editor,'],
      },
      {
        when: {
          fields: ['literary'],
          mentions: /\b(?:poetry|poems?|magazine|review|journal|issue|quarterly|anthology)\b/i,
          notMentions: /\b(?:agen(?:t|cy)s?|represent\w*)\b/i,
        },
        say: ['Dear editors,'],
      },
      { when: { fields: ['conference'], mentions: /\bchairs?\b/i }, say: ['Dear programme chairs,'] },
      {
        when: { fields: ['job'], forms: ['form-letter', 'automated'], notMentions: NO_HIRING },
        say: ['Dear hiring team,'],
      },
      { when: { fields: ['audition'], mentions: /\bcasting\b/i }, say: ['Dear casting team,'] },
      { when: { fields: ['admission'], mentions: /\badmissions?\b/i }, say: ['Dear admissions team,'] },
      { when: { occasions: ['no'] }, say: ['Dear {house},'] },
      { say: ['Hello,'] },
    ],
  },
  matter: {
    job: 'my application',
    freelance: 'my proposal',
    sales: 'my proposal',
    literary: 'my work',
    journal: 'the manuscript',
    conference: 'the submission',
    grant: 'the application',
    investor: 'my pitch',
    audition: 'my audition',
    admission: 'my application',
    residency: 'my application',
    speaking: 'my talk',
    promotion: 'my request',
    tender: 'the bid',
    rental: 'my application',
    personal: 'my message',
    other: 'my request',
  },
  when: { month: 'in {month}', monthAndYear: 'in {month} {year}' },
  subject: 'your message',
  phrases: {
    ...ENGLISH_ANSWERS,
    ...ENGLISH_MORE,
    ...ENGLISH_SPECIFIC,
    ...ENGLISH_ECHOES,
    personal: ENGLISH_PERSONAL,
    ...ENGLISH_ACCEPTING,
    ...ENGLISH_ASKS,
    ...ENGLISH_FEEDBACK,
    ...ENGLISH_DECLINES,
    ...ENGLISH_CLOSINGS,
  },
};
