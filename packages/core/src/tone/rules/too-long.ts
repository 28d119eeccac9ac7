import { beyond } from '../letter/length.ts';
import type { Rule } from '../rule.ts';
import { LENGTH } from '../sources.ts';

const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => (at % 12 === 11 ? 'word.' : 'word')).join(' ');
const base = { category: 'too-long', strictOnly: false, language: 'any', source: LENGTH } as const;

export const TOO_LONG: readonly Rule[] = [
  {
    ...base,
    id: 'too-long/rather',
    severity: 'note',
    message: 'More than 150 words: a busy reader may leave the rest for later.',
    why: 'Short letters are answered more often. What would you keep if you had half the room?',
    find: (draft) => beyond(draft, 150, 200),
    bad: [{ text: words(160) }],
    good: [{ text: words(140) }, { text: words(160), fragment: true }],
  },
  {
    ...base,
    id: 'too-long/very',
    severity: 'warning',
    message: 'More than 200 words: few will read it to the end, and it can feel like a case being argued.',
    why: 'Short letters are answered more often. What would you keep if you had half the room?',
    find: (draft) => beyond(draft, 200, Infinity),
    bad: [{ text: words(260) }],
    good: [{ text: words(160) }, { text: words(260), fragment: true }],
  },
];
