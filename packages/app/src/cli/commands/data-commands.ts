import { option } from '../command.ts';
import type { Definition } from '../command.ts';

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
];
