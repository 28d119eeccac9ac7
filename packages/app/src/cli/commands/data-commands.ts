import { argument, manyOption, option } from '../command.ts';
import type { Definition } from '../command.ts';
import { FIELDS } from '../words.ts';

/** Commands that take data in and out. */
export const DATA_COMMANDS: readonly Definition[] = [
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
