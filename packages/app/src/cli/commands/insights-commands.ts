import { argument, option } from '../command.ts';
import type { Definition } from '../command.ts';
import { FIELDS } from '../words.ts';

/** Commands that look back, and ahead: figures, doors, what was said. */
export const INSIGHTS_COMMANDS: readonly Definition[] = [
  {
    name: 'insights',
    says: 'What came of it, in figures: where the noes went, what answers brought, how long it took.',
    options: [
      option('--since <day>', 'only noes from this day on (2026-01-31)'),
      option('--until <day>', 'only noes up to this day'),
      option('--field <field>', 'only of this field', FIELDS),
      option('--svg <file>', 'the flow as a picture'),
      option('--sankeymatic <file>', 'the flow as text for sankeymatic.com'),
      option('--flow-csv <file>', 'the flow as a table'),
      option('--csv <file>', 'every no, a line each'),
      option('--record <file>', 'a record of applications with their steps, to print'),
      option('--masked', 'leave names out of the files: "Organisation 3" stands for one'),
      option('--force', 'replace files that are there already'),
    ],
    examples: [
      ['insights', 'the figures'],
      ['insights --svg flow.svg', 'the flow as a picture'],
      ['insights --since 2026-09-01 --field job --record record.html', 'for an employment office'],
    ],
    notes: 'A file "-" is standard output. What each figure counts: docs/insights.md.',
    run: async (...all) => (await import('../actions/insights.ts')).insights(...all),
  },
  {
    name: 'doors',
    says: 'What the noes leave open: when it opens or closes, in their words.',
    options: [option('--ahead', 'only doors with a day that is not past')],
    examples: [
      ['doors', 'all of them, by day'],
      ['doors --ahead --json', 'as data'],
    ],
    notes: 'Exits 1 when there is nothing to list.',
    run: async (...all) => (await import('../actions/doors.ts')).doors(...all),
  },
  {
    name: 'feedback',
    says: 'What people said about your noes, in their words; what you take from it.',
    arguments: [argument('[id]', 'with --note: the no that the note is about')],
    options: [
      option('--note <text>', 'what you take from it; "" takes it back'),
      option('--about <words>', 'the words that the note is about, as they stand in the list'),
    ],
    examples: [
      ['feedback', 'everything that was said, by kind'],
      ['feedback 4f2a --note "Make something that branches"', 'what you decided to learn'],
    ],
    run: async (...all) => (await import('../actions/feedback.ts')).feedback(...all),
  },
];
