import { missingPart } from '../letter/missing.ts';
import type { Rule } from '../rule.ts';
import { TIP_PROFESSIONAL } from '../sources.ts';
import { INTENTS } from '../../vocabulary.ts';

export const NO_SIGNOFF: readonly Rule[] = [
  missingPart({
    id: 'no-signoff/none',
    category: 'no-signoff',
    intents: INTENTS,
    severity: 'note',
    isMissing: (parts) => parts.signOff === null,
    place: 'end',
    message: 'It stops without a sign-off, which can read as if you had turned away.',
    why: 'A closing line and your name leave the reader with a person, not with a request.',
    source: TIP_PROFESSIONAL,
    fix: (draft) => {
      const end = endOfWords(draft.own);
      return [{ title: 'End with “Kind regards,”', start: end, end, text: '\n\nKind regards,' }];
    },
    bad: [
      { text: 'Dear Ms Ng,\n\nThank you for your answer. I have read it with care.', intent: 'thank' },
      { text: 'Hello,\n\nthanks for the reply, the sample is attached now and shows what was missing' },
    ],
    good: [
      { text: 'Dear Ms Ng,\n\nThank you for your answer.\n\nYours sincerely,\nAna Flores', intent: 'thank' },
      { text: 'Hi Sam,\n\nthanks for telling me, that was kind.\n\nAna', intent: 'thank' },
      {
        text: 'Bonjour Madame,\n\nmerci pour votre réponse et pour votre temps.\n\nBien cordialement,\nClaire',
        intent: 'thank',
      },
      {
        text: 'Hello Mrs Bell,\n\nthank you for the call about the tiles.\n\nNacho Ruiz, tile and stone',
        intent: 'thank',
      },
      { text: 'Thank you for your answer.', fragment: true },
    ],
  }),
];

/** Behind the last of the writer's own words: quoted lines and signature are masked. */
function endOfWords(own: string): number {
  let end = own.length;
  while (end > 0 && /[\s\uE000]/.test(own[end - 1] ?? '')) end--;
  return end;
}
