import { argument, manyOption, option } from '../command.ts';
import type { Definition } from '../command.ts';
import { FIELDS, REASONS } from '../words.ts';

/** Commands that take data in and out. */
export const DATA_COMMANDS: readonly Definition[] = [
  {
    name: 'add',
    says: 'Add a no by hand: paste the letter, or say who it was and what it was about.',
    options: [
      option('--file <file>', 'the letter, as text or .eml; standard input when omitted'),
      option('--organisation <name>', 'who said no'),
      option('--role <name>', 'what it was about'),
      option('--person <name>', 'who wrote'),
      option('--address <address>', 'where an answer would go'),
      option('--date <day>', 'when, such as 2026-11-03; today when nothing says'),
      option('--field <field>', 'the field it belongs to', FIELDS),
      option('--reason <reason>', 'why', REASONS),
      option('--note <text>', 'anything of your own'),
      option('--dry-run', 'show what is understood, and keep nothing'),
      option('--even-so', 'it is a no, also when it does not read like one'),
    ],
    examples: [
      ['add', 'paste the letter, then Ctrl-D'],
      ['add --file letter.txt --dry-run', 'see first what is understood'],
      ['add --organisation "Harbour Review" --field literary --date 2026-11-03', 'a no on the phone, or on paper'],
    ],
    notes:
      'A letter may come with its heading (From, Subject, Date, in your language) or without. Exits 1 when it does not read like a no.',
    run: async (...all) => (await import('../actions/add.ts')).add(...all),
  },
  {
    name: 'export-all',
    says: 'Take out everything Ajar keeps: tables, JSON and the letters as an mbox. Nothing is deleted.',
    options: [
      option('--out <path>', 'a new folder, or a file that ends in .zip'),
      option('--force', 'replace what is there'),
    ],
    examples: [
      ['export-all --out my-noes', 'into a folder'],
      ['export-all --out my-noes.zip', 'as one file'],
    ],
    run: async (...all) => (await import('../actions/export-all.ts')).exportAll(...all),
  },
  {
    name: 'import',
    says: 'Bring in noes from a table: the CSV of a tracker (Huntr, Teal) or of a spreadsheet.',
    arguments: [argument('<file>', 'a .csv file; - for standard input')],
    options: [
      option('--dry-run', 'show what would be taken for what, and keep nothing'),
      manyOption(
        '--column <heading=use>',
        'take a column for something else, or for nothing with =ignore (may be repeated)',
      ),
      manyOption('--status <status>', 'a status that counts as a no, instead of the usual ones (may be repeated)'),
      option('--dates <order>', 'which number of 03/04/2026 is the day', ['day-first', 'month-first']),
      option('--field <field>', 'the field of rows that name none; job when omitted', FIELDS),
    ],
    examples: [
      ['import huntr.csv --dry-run', 'look first'],
      ['import huntr.csv', 'keep the noes in it'],
      ['import list.csv --column "Employer=organisation" --status "Closed"', 'your own table'],
    ],
    notes:
      'Importing the same table twice adds nothing. Uses of columns: organisation, role, status, answered-on, updated-on, applied-on, created-on, reason, person, address, field, note, link, ignore.',
    run: async (...all) => (await import('../actions/import.ts')).importTable(...all),
  },
];
