import { argument, manyOption, option } from '../command.ts';
import type { Definition } from '../command.ts';

const ACTIONS = [
  'init',
  'members',
  'add',
  'erase',
  'erasures',
  'rewrap-keys',
  'retention',
  'people',
  'invite',
  'audit',
] as const;

/** `ajar organisation`: the database of many members. */
export const ORGANISATION_COMMAND: Definition = {
  name: 'organisation',
  says: 'An organisation: many members in one database, none of whom can see what another has.',
  arguments: [
    argument('<action>', 'what to do', ACTIONS),
    argument('[who]', 'a name to add, the id to erase, the address to invite, the months to keep letters for'),
  ],
  options: [
    option('--asked-by <who>', 'who asked for somebody to be erased, as the proof is to say it'),
    option('--yes', 'do not ask'),
    option('--to <file>', 'where "erasures" puts the list for "ajar restored --erased"; one that is there is replaced'),
    manyOption('--role <role>', 'what somebody is invited as: member, counsellor, administrator (may be repeated)'),
    option('--name <name>', 'the name of somebody who is invited'),
  ],
  examples: [
    ['organisation init', 'make the tables and the role, or bring them up to date, as AJAR_OWNER_DATABASE_URL'],
    ['organisation add "Ann Lee"', 'a new member; prints the id'],
    ['organisation members', 'who is a member'],
    ['organisation erase ID --asked-by ID', 'destroy their key, delete their rows, and prove it'],
    ['organisation erasures --to FILE', 'whom a restored backup must let go of again; keep it beside the backups'],
    ['organisation retention 24', 'settled noes lose their letters after so many months; "off" keeps them'],
    ['organisation invite ann@example.org --role member', 'prints a link to hand on; it works once'],
    ['organisation people', 'who is here, as what'],
    ['organisation audit', 'who did what'],
    ['organisation rewrap-keys', 'after the master key was changed (AJAR_MASTER_KEY_BEFORE)'],
  ],
  notes: 'Addresses and keys are read from the environment, never from the command line: docs/organisation.md.',
  run: async (...all) => (await import('../actions/organisation.ts')).organisation(...all),
};
