import { letterParts } from '../letter/letter-parts.ts';
import type { Rule } from '../rule.ts';
import { LENGTH } from '../sources.ts';

const FEWEST = 12;

export const TOO_SHORT: readonly Rule[] = [
  {
    id: 'too-short/very',
    category: 'too-short',
    severity: 'note',
    strictOnly: false,
    language: 'any',
    message: 'So few words can sound cool. One more line would warm it.',
    why: 'Messages of ten words or fewer are answered less often than those of three or four lines.',
    source: LENGTH,
    find: (draft) => {
      if (draft.fragment || draft.words === 0 || draft.words >= FEWEST) return [];
      const { body } = letterParts(draft);
      const said = draft.sentences.findLast((sentence) => sentence.end <= body.end) ?? draft.sentences[0];
      return said ? [{ start: said.start, end: said.end, fixes: [] }] : [];
    },
    bad: [{ text: 'Hi,\n\nok. Thanks.\n\nAna' }],
    good: [
      { text: 'Hi Sam,\n\nthank you for letting me know, and for the time you took over it.\n\nBest,\nAna' },
      { text: 'Thanks.', fragment: true },
    ],
  },
];
