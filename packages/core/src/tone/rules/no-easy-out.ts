import { insertLast } from '../letter/insert.ts';
import { missingPart } from '../letter/missing.ts';
import type { Rule } from '../rule.ts';
import { FREE_TO_REFUSE } from '../sources.ts';

export const NO_EASY_OUT: readonly Rule[] = [
  missingPart({
    id: 'no-easy-out/none',
    category: 'no-easy-out',
    intents: ['ask-again', 'ask-feedback'],
    severity: 'note',
    onlyWithIntent: true,
    isMissing: (parts) => parts.ask && !parts.easyOut,
    place: 'end',
    message: 'It asks without leaving an easy way to say no.',
    why: 'People who feel free to refuse say yes more often, and think better of you when they do not.',
    source: FREE_TO_REFUSE,
    fix: insertLast('No reply is needed if the answer is still no.'),
    bad: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. Would you read the new opening?\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
    ],
    good: [
      {
        text: 'Dear Ms Ng,\n\nThank you for your reply and your time. Would you read the new opening? I quite understand if not.\n\nKind regards,\nAna',
        intent: 'ask-again',
      },
      { text: 'Dear Ms Ng,\n\nThank you for your reply and your time.\n\nKind regards,\nAna', intent: 'thank' },
    ],
  }),
];
