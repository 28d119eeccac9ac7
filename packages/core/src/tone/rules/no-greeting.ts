import { missingPart } from '../letter/missing.ts';
import { letterParts } from '../letter/letter-parts.ts';
import type { Rule } from '../rule.ts';
import { GREETING_FIRST } from '../sources.ts';
import { INTENTS } from '../../vocabulary.ts';

export const NO_GREETING: readonly Rule[] = [
  missingPart({
    id: 'no-greeting/none',
    category: 'no-greeting',
    intents: INTENTS,
    severity: 'note',
    isMissing: (parts) => parts.greeting === null,
    place: 'start',
    message: 'It begins without a greeting, which can sound curt.',
    why: 'A greeting says that a person is writing to a person, before anything is asked.',
    source: GREETING_FIRST,
    fix: (draft) => [
      {
        title: 'Begin with “Hello,”',
        start: letterParts(draft).body.start,
        end: letterParts(draft).body.start,
        text: 'Hello,\n\n',
      },
    ],
    bad: [
      {
        text: 'I have read your answer. Would you look at the new version?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
      { text: 'Your note arrived today and it was useful to me.\n\nBest wishes,\nTom' },
      {
        text: 'Subject: Hello again\n\nI have read your answer. Would you look at the new version?\n\nBest,\nAna',
        intent: 'ask-again',
      },
    ],
    good: [
      { text: 'Dear Ms Ng,\n\nThank you for your answer.\n\nKind regards,\nAna', intent: 'thank' },
      { text: 'Thanks so much for letting me know, Ravi.\n\nBest,\nTom', intent: 'thank' },
      {
        text: 'Sehr geehrte Frau Weber,\n\nvielen Dank für Ihre Antwort.\n\nMit freundlichen Grüßen\nJonas Ott',
        intent: 'thank',
      },
      {
        text: 'Sehr geehrtes Programmkomitee,\n\nvielen Dank für Ihre Antwort.\n\nMit freundlichen Grüßen\nJonas Ott',
        intent: 'thank',
      },
      { text: 'Cher comité,\n\nMerci de votre réponse.\n\nBien cordialement,\nJonas Ott', intent: 'thank' },
      { text: 'Estimado comité:\n\nGracias por su respuesta.\n\nUn saludo cordial,\nJonas Ott', intent: 'thank' },
      {
        text: 'From: Ana Flores <ana@example.org>\nTo: Ms Ng <ng@example.org>\nSubject: Re: the post of assistant curator at the museum of glass and lace\n\nDear Ms Ng,\n\nThank you for your answer.\n\nKind regards,\nAna',
        intent: 'thank',
      },
      { text: 'I have read your answer.', fragment: true },
    ],
  }),
];
