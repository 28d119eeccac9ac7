import { insertFirst, insertLast } from '../letter/insert.ts';
import { missingPart } from '../letter/missing.ts';
import type { Rule } from '../rule.ts';
import { GRATITUDE, THANKS, TIP_APPRECIATIVE } from '../sources.ts';

export const NO_THANKS: readonly Rule[] = [
  missingPart({
    id: 'no-thanks/none',
    category: 'no-thanks',
    intents: ['ask-again', 'ask-feedback', 'thank', 'keep-in-touch', 'decline'],
    severity: 'warning',
    isMissing: (parts) => parts.thanks.length === 0,
    place: 'start',
    message: 'There is no thank-you in it. The reader took the trouble to answer.',
    why: 'Thanks are the strongest sign of courtesy there is, and they cost one line.',
    source: THANKS,
    fix: insertFirst('Thank you for letting me know.'),
    bad: [
      {
        text: 'Dear Ms Ng,\n\nI have your answer. Would you look at a shorter version?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
      { text: 'Hello Sam,\n\nyour decision is noted.\n\nBest,\nAna' },
    ],
    good: [
      {
        text: 'Dear Sister Agnes,\n\nGod bless you for ringing about the boiler. Should the old one give up, would you call me?\n\nYours ever,\nTom',
        intent: 'ask-again',
      },
      {
        text: 'Dear Ms Ng,\n\nI am grateful for your answer and for your time.\n\nKind regards,\nAna',
        intent: 'thank',
      },
      {
        text: 'Estimada señora Ruiz:\n\nMuchas gracias por su respuesta y por su tiempo.\n\nUn saludo cordial,\nLuis',
        intent: 'thank',
      },
    ],
  }),
  missingPart({
    id: 'no-thanks/for-the-response',
    category: 'no-thanks',
    intents: ['ask-again', 'ask-feedback', 'thank', 'keep-in-touch'],
    severity: 'note',
    onlyWithIntent: true,
    isMissing: (parts) => parts.thanks.length > 0 && !parts.thanksForResponse,
    place: 'start',
    message: 'You thank them, but not for having answered. Many never write back; they did.',
    why: 'Thanks for a particular thing are believed more readily than thanks in general.',
    source: TIP_APPRECIATIVE,
    fix: insertFirst('Thank you for letting me know.'),
    bad: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your time. Would you look at a shorter version?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
    ],
    good: [
      {
        text: 'Dear Ms Ng,\n\nThank you for putting me in touch with Dr Abara, and for your time. I shall write to her on Monday.\n\nKind regards,\nAna',
        intent: 'thank',
      },
      {
        text: 'Dear Ms Ng,\n\nThank you for the referral and for your kindness. Mr Oduya rang this morning.\n\nKind regards,\nAna',
        intent: 'keep-in-touch',
      },
      {
        text: 'Guten Tag Frau Weber,\n\nvielen Dank für den Kontakt zu Herrn Lenz und für die Empfehlung.\n\nHerzliche Grüße\nJonas Ott',
        intent: 'thank',
      },
      {
        text: 'Dear Ms Ng,\n\nThank you for your clear reply. Would you look at a shorter version?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
    ],
  }),
  missingPart({
    id: 'no-thanks/for-considering',
    category: 'no-thanks',
    intents: ['ask-again', 'ask-feedback'],
    severity: 'note',
    onlyWithIntent: true,
    isMissing: (parts) => parts.thanks.length > 0 && !parts.thanksForConsidering,
    place: 'end',
    message: 'You could thank them for considering it, too. It shows that you see the work it was.',
    why: 'A favour that was thanked for is granted again about twice as often.',
    source: GRATITUDE,
    fix: insertLast('Thank you for considering it.'),
    bad: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply. Could I send a newer sample?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
    ],
    good: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and for your time. Could I send a newer sample?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
    ],
  }),
];
