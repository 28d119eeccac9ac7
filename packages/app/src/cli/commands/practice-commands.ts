import { option } from '../command.ts';
import type { Definition } from '../command.ts';
import { ACTIONS, DOORS, FIELDS, FINALITIES, INTERFACE_LANGUAGES, LEVELS } from '../words.ts';

/** Hearing noes that were made up. */
export const PRACTICE_COMMANDS: readonly Definition[] = [
  {
    name: 'practice',
    alias: 'practise',
    says: 'Practise hearing no, on letters that are made up: read one, choose, write, and see what comes back.',
    options: [
      option('--list', 'the letters, and which were heard'),
      option('--show <id>', 'one letter, with the questions to it'),
      option('--answer <id>', 'answer it without being asked; needs the four options below'),
      option('--finality <finality>', 'how final it is', FINALITIES),
      option('--door <door>', 'what it leaves open', [...DOORS, 'none']),
      option('--whom <whom>', 'whom an answer goes to: sender, an address of the letter, above or nobody'),
      option('--choose <action>', 'what you would do', ACTIONS),
      option('--letter <file>', 'what you would write ("-" for standard input)'),
      option('--field <field>', 'only letters of this field', FIELDS),
      option('--level <level>', 'only letters of this level', LEVELS),
      option('--language <language>', 'letters written in it first, then those in English', INTERFACE_LANGUAGES),
    ],
    examples: [
      ['practice', 'the next letter, with questions, on a terminal'],
      ['practice --field literary', 'the next one about writing'],
      ['practice --list', 'all of them'],
      ['practice --answer job-1 --finality final --door none --whom nobody --choose let-go', 'in one line'],
    ],
    notes:
      'What you missed comes back sooner. Only counts and dates are kept, no word you write. --answer exits 1 when something was missed.',
    run: async (...all) => (await import('../actions/practice.ts')).practice(...all),
  },
];
