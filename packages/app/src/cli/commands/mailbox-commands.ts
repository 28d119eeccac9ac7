import { argument, manyOption, option } from '../command.ts';
import type { Definition } from '../command.ts';
import { DOORS, FIELDS, OUTCOMES, REASONS, STAGES } from '../words.ts';
import { STATUSES } from '../wording.ts';

const ID = argument('<id>', 'a no, by its id or the beginning of it (see: ajar list)');

/** Commands that read the mailbox and keep the list of noes. */
export const MAILBOX_COMMANDS: readonly Definition[] = [
  {
    name: 'scan',
    says: 'Read mail and find the noes in it. The mail itself is never changed.',
    arguments: [
      argument('<path...>', 'an mbox, a Maildir, .eml files, a folder of these, or a Takeout archive (.zip, .tgz)'),
    ],
    options: [manyOption('--me <address>', 'an address of your own, to tell your answers apart (may be repeated)')],
    examples: [
      ['scan ~/mail/archive.mbox', 'one mailbox'],
      ['scan ~/Downloads/takeout.zip --me ann@example.org', 'a Google Takeout archive, read as it is'],
      ['scan letter.eml ~/Maildir', 'several places'],
    ],
    notes:
      'A scan that was stopped goes on where it was when it is run again; mail that is known already adds nothing.',
    run: async (...all) => (await import('../actions/scan.ts')).scan(...all),
  },
  {
    name: 'sync',
    says: 'Read what is new in your mail accounts, and do what is due: a letter that you wanted sent, a reminder.',
    arguments: [argument('[address]', 'only this account (see: ajar account list)')],
    options: [option('--watch', 'then go on reading as mail comes in, until Ctrl-C')],
    examples: [
      ['sync', 'all accounts'],
      ['sync ann@example.org --watch', 'one at once, and then all as mail comes in'],
    ],
    notes: 'Exits 2 when an account could not be read. Reading that was stopped goes on where it was.',
    run: async (...all) => (await import('../actions/sync.ts')).sync(...all),
  },
  {
    name: 'list',
    says: 'The noes, newest first.',
    options: [
      option('--field <field>', 'only of this field', FIELDS),
      option('--status <status>', 'only where it stands so', STATUSES),
      option('--reason <reason>', 'only where this is why', REASONS),
      option('--door <door>', 'only where this is left open', DOORS),
      option('--search <words>', 'only with these words in who, what, subject or the letters (see docs/cli.md)'),
      option('--limit <n>', 'how many lines of the table, 1 to 500; 100 when omitted'),
      option('--all', 'the whole table'),
    ],
    examples: [
      ['list', 'all of them'],
      ['list --status to-decide', 'the ones that wait for a decision'],
      ['list --search \'org:northwind after:2026-03 "second round"\'', 'from whom, since when, with these very words'],
      ['list --search "northwind" --json', 'as data'],
    ],
    notes:
      'Exits 1 when there is nothing to list. The table ends after 100 lines unless you say otherwise; --json has them all.',
    run: async (...all) => (await import('../actions/list.ts')).list(...all),
  },
  {
    name: 'show',
    says: 'One no: the letter with the words that decided marked, what it says, what is advised, what came of it.',
    arguments: [ID],
    options: [option('--all', 'the other letters of the thread too')],
    examples: [
      ['show 4f2a', 'by the beginning of its id'],
      ['show 4f2a --json', 'everything, as data'],
    ],
    run: async (...all) => (await import('../actions/show.ts')).show(...all),
  },
  {
    name: 'correct',
    says: 'Put a reading right. What you say stays, also when the mail is read again.',
    arguments: [ID],
    options: [
      option('--not-a-rejection', 'it is no rejection: take it out of the list'),
      option('--is-a-rejection', 'it is one after all'),
      option('--field <field>', 'the field it belongs to', FIELDS),
      option('--organisation <name>', 'who said no'),
      option('--role <name>', 'what it was about'),
      option('--reason <reason>', 'why', REASONS),
    ],
    examples: [
      ['correct 4f2a --not-a-rejection', 'a reschedule that was taken for a no'],
      ['correct 4f2a --field literary --organisation "Harbour Review"', 'two things at once'],
    ],
    run: async (...all) => (await import('../actions/correct.ts')).correct(...all),
  },
  {
    name: 'tell',
    says: 'Tell what the letter does not say: how far you got, and what is new. The advice takes it in.',
    arguments: [ID],
    options: [
      option('--stage <stage>', 'how far you got', STAGES),
      manyOption('--basis <kind=text>', 'why asking again would be fair (may be repeated)'),
    ],
    examples: [
      ['tell 4f2a --stage interviewed', 'you had got far'],
      ['tell 4f2a --basis "new-fact=I now hold the certificate"', 'something changed since'],
    ],
    notes:
      'Kinds of basis: new-fact, corrected-error, answerable-reason, changed-timing, other-opening, named-route, invitation.',
    run: async (...all) => (await import('../actions/tell.ts')).tell(...all),
  },
  {
    name: 'outcome',
    says: 'Note what came of an answer, or say whether what Ajar proposes is right.',
    arguments: [ID, argument('[kind]', 'what came of it', OUTCOMES)],
    options: [
      option('--yes', 'what is proposed is right'),
      option('--no', 'it is something else'),
      option('--letter <key>', 'which one, where several are proposed (see: ajar show ID)'),
    ],
    examples: [
      ['outcome 4f2a --yes', 'the letter that Ajar found did come of it'],
      ['outcome 4f2a feedback', 'they told you why'],
      ['outcome 4f2a referral', 'they passed you on to somebody'],
    ],
    run: async (...all) => (await import('../actions/record.ts')).outcome(...all),
  },
  {
    name: 'sent',
    says: 'Note that you sent the answer with your own mail program.',
    arguments: [ID],
    examples: [['sent 4f2a', 'from now on Ajar looks for the reply']],
    run: async (face, words) => (await import('../actions/record.ts')).sent(face, words),
  },
  {
    name: 'close',
    says: 'Let a no go: it is settled. Nothing is deleted.',
    arguments: [ID],
    options: [option('--reopen', 'take it up again')],
    examples: [
      ['close 4f2a', 'done with it'],
      ['close 4f2a --reopen', 'not done with it after all'],
    ],
    run: async (...all) => (await import('../actions/record.ts')).close(...all),
  },
];
