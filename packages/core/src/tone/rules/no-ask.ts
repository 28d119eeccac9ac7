import { insertLast } from '../letter/insert.ts';
import { missingPart } from '../letter/missing.ts';
import type { Rule } from '../rule.ts';
import { SMALLER_ASK, TIP_FEEDBACK } from '../sources.ts';

export const NO_ASK: readonly Rule[] = [
  missingPart({
    id: 'no-ask/ask-again',
    category: 'no-ask',
    intents: ['ask-again'],
    severity: 'warning',
    onlyWithIntent: true,
    isMissing: (parts) => !parts.ask,
    place: 'end',
    message: 'You want to ask again, but no question can be found in it. The reader would not know what to answer.',
    why: 'One clear, small question is easy to say yes to.',
    source: SMALLER_ASK,
    fix: insertLast('Would you be open to considering it again?'),
    bad: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and for your time. The second sample is ready now.\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
    ],
    good: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and for your time. The second sample is ready; would you look at it?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply. I would love to be considered again in spring.\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
    ],
  }),
  missingPart({
    id: 'no-ask/ask-feedback',
    category: 'no-ask',
    intents: ['ask-feedback'],
    severity: 'warning',
    onlyWithIntent: true,
    isMissing: (parts) => !parts.ask,
    place: 'end',
    message: 'You want to ask for feedback, but the question is not in it yet.',
    why: 'Asked for one thing they would change, people can often give it in a line.',
    source: TIP_FEEDBACK,
    fix: insertLast('If you have a moment, what is one thing I could do better?'),
    bad: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and for your time. It was a pleasure to meet you.\n\nKind regards,\nAna',
        intent: 'ask-feedback',
      },
    ],
    good: [
      {
        text: 'Dear Mr Bell,\n\nThank you for the call and for a fair hearing. Any pointers on the drill would be welcome.\n\nRegards,\nAna',
        intent: 'ask-feedback',
      },
      {
        text: 'Dear Dr Lyle,\n\nThank you for your fair reply. A line on what was missing would be lovely, though there is no rush.\n\nYours,\nAna',
        intent: 'ask-feedback',
      },
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and for your time. If you have a moment, I would be glad of any advice.\n\nKind regards,\nAna',
        intent: 'ask-feedback',
      },
    ],
  }),
];
